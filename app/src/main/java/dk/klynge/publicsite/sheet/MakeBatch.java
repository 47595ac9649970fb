package dk.klynge.publicsite.sheet;

import dk.klynge.publicsite.HousePages;
import dk.klynge.publicsite.sheet.SheetBatch.State;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the sheets of a batch, from the beginning also where a program died over it. It is told
/// how far it is every few sheets, and stops there when somebody has stopped it.
@Component
class MakeBatch {

  private static final Logger LOG = LoggerFactory.getLogger(MakeBatch.class);
  private static final int EVERY = 10;

  private final SheetBatches batches;
  private final SheetArchive archive;
  private final SheetsMade made;
  private final HousePages pages;

  MakeBatch(SheetBatches batches, SheetArchive archive, SheetsMade made, HousePages pages) {
    this.batches = batches;
    this.archive = archive;
    this.made = made;
    this.pages = pages;
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  void make(UUID id) {
    var found = batches.find(id).filter(one -> one.state() == State.UNDER_WAY);
    if (found.isEmpty()) return;
    batches.begin(id);
    try {
      make(found.get());
    } catch (Stopped stopped) {
      // What was written meanwhile goes, too.
      batches.begin(id);
    } catch (IOException | RuntimeException e) {
      LOG.error("The fact sheets {} could not be made", id, e);
      batches.fail(id);
    }
  }

  private void make(SheetBatch batch) throws IOException {
    var edition = pages.latest();
    var begun = new AtomicInteger();
    var entries =
        edition.places().stream()
            .filter(house -> batch.institutions().contains(house.id()))
            .flatMap(house -> SheetEntries.of(batch.choice(), house, edition, batch.site()))
            .peek(_ -> told(batch.id(), begun.getAndIncrement()));
    int count;
    try (var out =
        new PiecesOut(piece -> batches.piece(batch.id(), piece.number(), piece.bytes()))) {
      count = archive.write(entries, out);
    }
    if (batches.finish(batch.id(), count)) made.note(batch, count);
  }

  private void told(UUID id, int begun) {
    if (begun % EVERY == 0 && !batches.progress(id, begun)) throw new Stopped();
  }
}
