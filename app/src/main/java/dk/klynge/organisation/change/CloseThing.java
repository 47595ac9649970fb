package dk.klynge.organisation.change;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.timeline.Dependents;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A thing ends on a day, and with it everything that cannot stand without it: the units, places,
/// membership and roles of an institution, the leader of a cluster.
@Service
class CloseThing {

  private final Timeline timeline;
  private final Dependents dependents;
  private final Guard guard;
  private final AuditTrail audit;

  CloseThing(Timeline timeline, Dependents dependents, Guard guard, AuditTrail audit) {
    this.timeline = timeline;
    this.dependents = dependents;
    this.guard = guard;
    this.audit = audit;
  }

  /// What would end with it, to be shown before anybody decides.
  @Transactional(readOnly = true)
  public List<Dependents.Dependent> consequences(Kind kind, UUID id, LocalDate day) {
    return dependents.of(kind.table(), id, day);
  }

  /// Institutions that would be left without their cluster, so that it cannot be closed: what
  /// becomes of them is to be said first. The same holds where a decision closes it.
  @Transactional(readOnly = true)
  public List<String> hanging(Kind kind, UUID id, LocalDate day) {
    if (kind != Kind.CLUSTER) return List.of();
    return dependents.of(kind.table(), id, day).stream()
        .filter(dependent -> dependent.table() == Table.MEMBERSHIP)
        .map(Dependents.Dependent::name)
        .distinct()
        .toList();
  }

  /// Changes whenever somebody changes, corrects or closes it.
  @Transactional(readOnly = true)
  public String version(Kind kind, UUID id) {
    return timeline.version(kind.table(), key(id));
  }

  /// `seen` is the version that was shown with the consequences. What is closed must have existed
  /// the day before: something that never was is a correction.
  @Transactional
  public void close(Kind kind, UUID id, LocalDate day, String seen) {
    timeline.lock(id);
    var key = key(id);
    var last = timeline.history(kind.table(), key);
    if (last.isEmpty()
        || last.getLast().valid().until().map(until -> !day.isBefore(until)).orElse(false)
        || last.stream().noneMatch(fact -> fact.valid().contains(day.minusDays(1))))
      throw new NotPossible("organisation.refused.not-there", day);
    var left = hanging(kind, id, day);
    if (!left.isEmpty())
      throw new NotPossible(
          "organisation.structure.members-left", last.getLast().get("name"), join(left));
    if (!seen.equals(version(kind, id)))
      throw new NotPossible("organisation.refused.changed-meanwhile", last.getLast().get("name"));
    guard.require(OrganisationActions.CHANGE, scope(kind, id, last.getLast().get("institution")));
    var ended = new TreeMap<String, Change>();
    for (var dependent : dependents.of(kind.table(), id, day)) {
      timeline.end(dependent.table(), dependent.key(), day);
      ended.put(dependent.word() + " " + dependent.name(), new Change("", "until " + day));
    }
    timeline.end(kind.table(), key, day);
    timeline.settle();
    ended.put("until", new Change("", day.toString()));
    var subject = new Subject(kind.word(), id.toString(), last.getLast().get("name"));
    audit.changed(OrganisationActions.CHANGE, subject, ended);
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }

  private static Map<String, String> key(UUID id) {
    return Map.of("id", id.toString());
  }

  private static Scope scope(Kind kind, UUID id, String institution) {
    return kind.scope(kind == Kind.UNIT ? UUID.fromString(institution) : id);
  }
}
