package dk.klynge.publicsite.sheet;

import dk.klynge.guard.Guard;
import dk.klynge.publicsite.sheet.SheetBatch.State;
import dk.klynge.ui.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Batches as their pages show them, each to whoever asked for it.
@Component
class ShowBatch {

  private final SheetBatches batches;
  private final Guard guard;

  ShowBatch(SheetBatches batches, Guard guard) {
    this.batches = batches;
    this.guard = guard;
  }

  /// @param state under-way, finished, cancelled or failed
  record BatchLine(
      UUID id, Instant asked, String state, int done, int total, int percent, boolean live) {}

  List<BatchLine> own() {
    return batches.of(guard.who()).stream().map(ShowBatch::line).toList();
  }

  SheetBatch find(UUID id) {
    return batches
        .find(id)
        .filter(one -> one.asked().by().equals(guard.who()))
        .orElseThrow(NotFound::new);
  }

  static BatchLine line(SheetBatch one) {
    return new BatchLine(
        one.id(),
        one.asked().at(),
        one.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        one.done(),
        one.total(),
        one.percent(),
        one.state() == State.UNDER_WAY);
  }
}
