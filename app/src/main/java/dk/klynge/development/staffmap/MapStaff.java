package dk.klynge.development.staffmap;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.staffmap.Competence.Held;
import dk.klynge.development.staffmap.Competence.Need;
import dk.klynge.development.staffmap.Competence.Step;
import dk.klynge.guard.Guard;
import dk.klynge.leadership.Team;
import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The leaders of a cluster write down what its staff can do, what is needed, and what is planned.
/// The team was found at its door by whoever calls.
@Service
class MapStaff {

  private final MapRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  MapStaff(MapRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where somebody changed it since `version`.
  @Transactional
  boolean register(Team team, PersonId person, int version, List<Held> all) {
    if (!rows.nextSheet(team.cluster(), person, version)) return false;
    rows.put(team.cluster(), person, all, guard.who());
    audit.changed(
        DevelopmentActions.MAP,
        new Subject("staff-competences", person.value().toString(), ""),
        Map.of("entries", new Change("", Integer.toString(all.size()))));
    return true;
  }

  /// False where somebody changed it since `version`.
  @Transactional
  boolean need(Team team, int version, List<Need> all, String added) {
    if (!rows.nextNeeds(team.cluster(), version)) return false;
    rows.putNeeds(team.cluster(), all);
    if (!added.isBlank()) rows.add(team.cluster(), added.strip());
    note(team, "needs", new Change("", Integer.toString(all.size())));
    return true;
  }

  /// False where somebody changed it meanwhile.
  @Transactional
  boolean plan(Team team, Step step) {
    if (!rows.save(team.cluster(), step)) return false;
    note(
        team,
        "step",
        new Change("", step.doneOn().map(day -> "done " + day).orElse("due " + step.due())));
    return true;
  }

  private void note(Team team, String field, Change change) {
    audit.changed(
        DevelopmentActions.MAP,
        new Subject("cluster", team.cluster().value().toString(), team.name()),
        Map.of(field, change));
  }
}
