package dk.klynge.development.competence;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody writes the list of competences. One that something is about is not taken out but
/// retired.
@Service
class KeepCompetences {

  private final CompetenceRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  KeepCompetences(CompetenceRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Outcome {
    record Saved() implements Outcome {}

    /// @param errors keys by the id of the field
    record Rejected(Map<String, String> errors) implements Outcome {}

    /// Somebody else changed the list meanwhile.
    record Overtaken(int version, List<Entry> theirs) implements Outcome {}
  }

  @Transactional
  Outcome keep(int version, CompetenceForm form) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    var used = rows.used();
    var errors = form.errors(used);
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var before = rows.all();
    var list = form.entries();
    var codes = list.stream().map(Entry::code).toList();
    if (!codes.containsAll(used) || !rows.touch(version))
      return new Outcome.Overtaken(rows.version(), before);
    rows.write(list);
    if (!before.equals(list))
      audit.changed(
          DevelopmentActions.OFFER,
          new Subject("competence-list", "", ""),
          Map.of("competences", new Change(told(before), told(list))));
    return new Outcome.Saved();
  }

  /// Names are no free text: they are shown to everybody.
  private static String told(List<Entry> list) {
    return list.stream()
        .map(one -> one.retired() ? "(" + one.danish() + ")" : one.danish())
        .collect(Collectors.joining(", "));
  }
}
