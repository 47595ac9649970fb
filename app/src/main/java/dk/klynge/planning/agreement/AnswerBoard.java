package dk.klynge.planning.agreement;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.agreement.history.Admission;
import dk.klynge.planning.agreement.saving.Network;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what the board of an institution answers: that it keeps its own board, or whom it
/// merges with. Nobody else can answer for it, and no answer means that it keeps its board.
@Service
class AnswerBoard {

  private final Boards boards;
  private final Admission admission;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AnswerBoard(Boards boards, Admission admission, AuditTrail audit, Guard guard, Clock clock) {
    this.boards = boards;
    this.admission = admission;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param choice keep or merge
  record Told(
      String institution, String choice, List<String> with, Optional<LocalDate> day, String note) {
    Told {
      with = List.copyOf(with);
    }
  }

  /// The key of the message that says why not; empty when it is done.
  @Transactional
  String answer(Network network, Told told) {
    admission.require(network.areas());
    var own = network.members().stream().filter(entry -> is(entry, told.institution())).findFirst();
    if (own.isEmpty()) return "boards.refused.institution";
    if (told.day().isEmpty()) return "refused.day";
    var with =
        network.members().stream()
            .filter(entry -> told.with().stream().anyMatch(id -> is(entry, id)))
            .filter(entry -> !entry.id().equals(own.get().id()))
            .toList();
    if (told.choice().equals("merge") && with.isEmpty()) return "boards.refused.nobody";
    if (!told.choice().equals("merge") && !told.choice().equals("keep"))
      return "boards.refused.choice";
    kept(network, own.get(), told.choice().equals("merge") ? with : List.of(), told);
    return "";
  }

  private static boolean is(Entry entry, String id) {
    return entry.id().value().toString().equals(id);
  }

  private void kept(Network network, Entry own, List<Entry> with, Told told) {
    boards.add(
        new Boards.Answer(
            own.id(),
            network.cluster().id(),
            with.stream().map(Entry::id).toList(),
            told.day().orElseThrow(),
            told.note().strip(),
            clock.instant(),
            guard.name()),
        guard.who());
    audit.changed(
        PlanningActions.EDIT_AGREEMENTS,
        new AuditTrail.Subject("board", own.id().value().toString(), own.name()),
        Map.of(
            "merges-with",
            new Change("", with.stream().map(Entry::name).collect(Collectors.joining(", ")))));
  }
}
