package dk.klynge.leadership.task;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.leadership.Catalogue.Place;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Distribution.CrossCutting;
import dk.klynge.leadership.task.Placement.Mode;
import dk.klynge.leadership.task.Placement.Part;
import dk.klynge.leadership.task.Placement.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The team works on a draft of who does what. Whoever calls has opened the door of the team.
@Service
class PlaceTasks {

  private final DistributionRows rows;
  private final PlacementRows placements;
  private final Catalogues catalogues;
  private final AuditTrail audit;
  private final Guard guard;

  PlaceTasks(
      DistributionRows rows,
      PlacementRows placements,
      Catalogues catalogues,
      AuditTrail audit,
      Guard guard) {
    this.rows = rows;
    this.placements = placements;
    this.catalogues = catalogues;
    this.audit = audit;
    this.guard = guard;
  }

  /// Where a draft begins.
  enum Start {
    EMPTY,
    /// As the job profiles have it: the cluster leader the tasks of the cluster, each leader those
    /// of the own house.
    PROFILES,
    /// As it was settled last.
    LAST
  }

  /// The draft that is in work; begun now unless there is one.
  @Transactional
  Distribution begin(Team team, Start start) {
    var before = rows.settled(team.cluster());
    var id = UUID.randomUUID();
    if (rows.begin(id, team.cluster(), catalogues.current().version(), guard.name())) {
      switch (start) {
        case EMPTY -> {}
        case PROFILES -> propose(id, team);
        case LAST -> before.ifPresent(last -> copy(last, id));
      }
      record(team, Map.of("state", new Change("", "draft")));
    }
    return rows.draft(team.cluster()).orElseThrow();
  }

  private void propose(UUID id, Team team) {
    for (var task : catalogues.current().tasks()) {
      if (task.place() == Place.HOUSE)
        placements.save(id, new Placement(task.code(), Mode.EACH, "", "", 0, List.of()));
      else
        team.leader()
            .ifPresent(leader ->
                placements.save(
                    id,
                    new Placement(task.code(), Mode.PEOPLE, "", "", 0, List.of(share(leader)))));
    }
  }

  private static Share share(Team.Member leader) {
    return new Share(leader.person(), leader.name(), Part.LEAD, BigDecimal.ZERO);
  }

  private void copy(Distribution last, UUID id) {
    var contents = placements.of(last);
    for (var one : contents.placements())
      placements.save(
          id, new Placement(one.task(), one.mode(), one.staff(), one.reason(), 0, one.shares()));
    for (var one : contents.crossCutting())
      placements.add(
          id,
          new CrossCutting(
              UUID.randomUUID(), one.name(), one.person(), one.personName(), one.hours()));
  }

  enum Saved {
    SAVED,
    CHANGED_MEANWHILE,
    /// The draft is settled, or there is none.
    CLOSED
  }

  @Transactional
  Saved place(Team team, Placement placed) {
    var draft = rows.draft(team.cluster());
    if (draft.isEmpty() || !rows.touch(draft.get().id())) return Saved.CLOSED;
    if (!placements.save(draft.get().id(), placed)) return Saved.CHANGED_MEANWHILE;
    record(team, Map.of("task", new Change("", placed.task())));
    return Saved.SAVED;
  }

  @Transactional
  Saved add(Team team, CrossCutting one) {
    var draft = rows.draft(team.cluster());
    if (draft.isEmpty() || !rows.touch(draft.get().id())) return Saved.CLOSED;
    placements.add(draft.get().id(), one);
    record(team, Map.of("cross-cutting", new Change("", one.id().toString())));
    return Saved.SAVED;
  }

  @Transactional
  Saved remove(Team team, UUID crossCutting) {
    var draft = rows.draft(team.cluster());
    if (draft.isEmpty() || !rows.touch(draft.get().id())) return Saved.CLOSED;
    if (placements.remove(draft.get().id(), crossCutting))
      record(team, Map.of("cross-cutting", new Change(crossCutting.toString(), "")));
    return Saved.SAVED;
  }

  /// Makes the draft the distribution that holds from today.
  ///
  /// @param seen the draft as it was shown to the one who settles it
  @Transactional
  Saved settle(Team team, Distribution seen, String note) {
    int catalogue = catalogues.current().version();
    if (!rows.settle(seen, catalogue, guard.name(), note)) return Saved.CHANGED_MEANWHILE;
    record(team, Map.of("state", new Change("draft", "settled " + seen.version())));
    return Saved.SAVED;
  }

  /// Shows "who does what" to all staff.
  @Transactional
  void show(Team team) {
    if (rows.show(team.cluster(), guard.name()))
      record(team, Map.of("shown", new Change("", "staff")));
  }

  @Transactional
  void hide(Team team) {
    if (rows.hide(team.cluster())) record(team, Map.of("shown", new Change("staff", "")));
  }

  private void record(Team team, Map<String, Change> fields) {
    audit.changed(
        LeadershipActions.TEAM,
        new Subject("task-distribution", team.cluster().value().toString(), team.name()),
        fields);
  }
}
