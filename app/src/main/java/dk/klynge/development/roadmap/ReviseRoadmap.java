package dk.klynge.development.roadmap;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.roadmap.RoadmapNotes.Note;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The roadmap is written on: an aim or effort is added, worded anew, begun, done or dropped;
/// evidence is added and aims are evaluated; its beginning and its horizons are set.
@Service
class ReviseRoadmap {

  private final RoadmapRows rows;
  private final RoadmapNotes notes;
  private final AuditTrail audit;
  private final Guard guard;

  ReviseRoadmap(RoadmapRows rows, RoadmapNotes notes, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.notes = notes;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where somebody changed it since this version; version 0 is a new one.
  @Transactional
  boolean keep(Item one) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (one.version() == 0) {
      if (rows.add(one, guard.name())) record(one.id(), "state", "", "added");
      return true;
    }
    var before = rows.find(one.id()).orElseThrow();
    if (!rows.change(one, before.wording(), guard.name())) return false;
    record(one.id(), "progress", told(before), told(one));
    return true;
  }

  private static String told(Item one) {
    var progress = one.progress();
    return one.horizon()
        + progress.begun().map(day -> ", begun " + day).orElse("")
        + progress.done().map(day -> ", done " + day).orElse("")
        + progress.dropped().map(day -> ", dropped " + day).orElse("");
  }

  @Transactional
  void note(UUID id, Item item, Note note) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (notes.add(id, item.id(), note))
      record(item.id(), "note", "", note.verdict().orElse("evidence"));
  }

  /// False where somebody changed it since this version.
  @Transactional
  boolean set(Optional<LocalDate> start, int version, List<Horizon> horizons) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (!notes.start(start, version)) return false;
    horizons.forEach(rows::change);
    audit.changed(
        DevelopmentActions.SUPPORT,
        new Subject("roadmap", "1", ""),
        Map.of("starts", new Change("", start.map(LocalDate::toString).orElse("register"))));
    return true;
  }

  private void record(UUID item, String field, String before, String after) {
    audit.changed(
        DevelopmentActions.SUPPORT,
        new Subject("roadmap-item", item.toString(), ""),
        Map.of(field, new Change(before, after)));
  }
}
