package dk.klynge.leadership.catalogue;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.LeadershipActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A new version of the catalogue is written and published. Until then teams go on with the one
/// they have; afterwards what they placed follows by code, and what is new is unplaced.
@Service
class ReviseCatalogue {

  private final CatalogueRows rows;
  private final EntryRows entries;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  ReviseCatalogue(
      CatalogueRows rows, EntryRows entries, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Begins where the published one is; the version that is in work already, where there is one.
  @Transactional
  int begin() {
    guard.require(LeadershipActions.PROFILE, new Scope.Everywhere());
    int latest = rows.versions().getFirst().version();
    if (!rows.begin(latest + 1, guard.name())) return rows.versions().getFirst().version();
    rows.copy(latest, latest + 1);
    record(latest + 1, "state", "draft");
    return latest + 1;
  }

  enum Saved {
    SAVED,
    INVALID,
    CHANGED_MEANWHILE,
    /// There is an entry with such a name already.
    TAKEN,
    /// The version was published meanwhile.
    CLOSED
  }

  @Transactional
  Saved save(int version, EntryForm form) {
    guard.require(LeadershipActions.PROFILE, new Scope.Everywhere());
    if (!inWork(version)) return Saved.CLOSED;
    var saved =
        switch (form.sort()) {
          case TASKS -> entries.save(version, form.task(), form.edition());
          case COMPETENCES -> entries.save(version, form.competence(), form.edition());
        };
    if (!saved) return form.edition() == 0 ? Saved.TAKEN : Saved.CHANGED_MEANWHILE;
    record(version, "entry", form.code());
    return Saved.SAVED;
  }

  /// False where the version is published, or the entry is not there.
  @Transactional
  boolean remove(int version, Sort sort, String code) {
    guard.require(LeadershipActions.PROFILE, new Scope.Everywhere());
    if (!inWork(version) || !entries.remove(version, sort, code)) return false;
    audit.changed(
        LeadershipActions.PROFILE, subject(version), Map.of("entry", new Change(code, "")));
    return true;
  }

  /// False where it was published before, or holds no task.
  @Transactional
  boolean publish(int version) {
    guard.require(LeadershipActions.PROFILE, new Scope.Everywhere());
    if (rows.find(version).filter(one -> !one.tasks().isEmpty()).isEmpty()) return false;
    if (!rows.publish(version, LocalDate.now(clock))) return false;
    record(version, "state", "published");
    return true;
  }

  private boolean inWork(int version) {
    return rows.version(version).filter(CatalogueVersion::inWork).isPresent();
  }

  private static Subject subject(int version) {
    return new Subject("task-catalogue", Integer.toString(version), "");
  }

  private void record(int version, String field, String value) {
    audit.changed(
        LeadershipActions.PROFILE, subject(version), Map.of(field, new Change("", value)));
  }
}
