package dk.klynge.organisation.people;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.PostHolders.Outcome;
import dk.klynge.organisation.RoleEnded;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.people.HeldPosts.Ending;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Reasons;
import dk.klynge.organisation.timeline.Reasons.Reason;
import dk.klynge.organisation.timeline.Reasons.Touched;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Somebody leaves: their employments and roles end on a day, and the rows of the register keep the
/// reason. Called within the transaction of [HoldPosts].
@Component
class EndEmployment {

  private final HeldPosts held;
  private final Timeline timeline;
  private final Reasons reasons;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final Guard guard;

  EndEmployment(
      HeldPosts held,
      Timeline timeline,
      Reasons reasons,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      Guard guard) {
    this.held = held;
    this.timeline = timeline;
    this.reasons = reasons;
    this.publisher = publisher;
    this.audit = audit;
    this.guard = guard;
  }

  Outcome end(PersonId person, LocalDate day, StructuralChanges.Reason why, String action) {
    timeline.lock(person.value());
    var rows = held.everything(person, day);
    var reason = new Reason(why.kind(), why.id(), why.text());
    var by = guard.name().isEmpty() ? guard.who() : guard.name();
    if (!reasons.claim(reason, day, rows.size(), by)) return new Outcome.Done();
    var changes = new TreeMap<String, Change>();
    for (var row : rows) end(person, row, day, changes);
    try {
      timeline.settle();
    } catch (NotPossible because) {
      return new Outcome.Refused(
          because.key(), because.values().stream().map(Object::toString).toList());
    }
    reasons.because(reason, rows.stream().map(row -> touched(row, day)).toList());
    changes.put("from", new Change("", day.toString()));
    audit.changed(
        action, new Subject("person", person.value().toString(), held.name(person)), changes);
    return new Outcome.Done();
  }

  private void end(PersonId person, Ending row, LocalDate day, Map<String, Change> changes) {
    timeline.end(table(row), key(row), day);
    var place = row.place();
    var name = place == null ? "" : held.name(place);
    var field = table(row) == Table.ROLE ? row.kind() : "position";
    var before = table(row) == Table.ROLE ? name : row.kind();
    changes.merge(
        field,
        new Change(before, ""),
        (one, other) -> new Change(one.before() + ", " + other.before(), ""));
    if (table(row) == Table.ROLE && place != null)
      publisher.publishEvent(new RoleEnded(person, row.kind(), place, day));
  }

  private static Touched touched(Ending row, LocalDate day) {
    return new Touched(table(row), key(row), day, "end");
  }

  private static Map<String, String> key(Ending row) {
    return Map.of("id", row.id().toString());
  }

  private static Table table(Ending row) {
    return Table.valueOf(row.table().toUpperCase(Locale.ROOT));
  }
}
