package dk.klynge.organisation.structural;

import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.InstitutionClosed;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.OwnershipTransferred;
import dk.klynge.organisation.StructuralChange.CloseInstitution;
import dk.klynge.organisation.StructuralChange.Leave;
import dk.klynge.organisation.StructuralChange.Move;
import dk.klynge.organisation.StructuralChange.TransferOwnership;
import dk.klynge.organisation.timeline.Dependents;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.ui.Format;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The verbs whose object is an institution.
@Component
class ChangeInstitutions {

  private static final Set<String> OWNERSHIPS =
      Set.of("municipal", "self_owning", "private", "outsourced");

  private final Rows rows;
  private final Members members;
  private final JoinCluster joinCluster;
  private final Dependents dependents;
  private final Format format;

  ChangeInstitutions(
      Rows rows, Members members, JoinCluster joinCluster, Dependents dependents, Format format) {
    this.rows = rows;
    this.members = members;
    this.joinCluster = joinCluster;
    this.dependents = dependents;
    this.format = format;
  }

  void move(Restructuring run, Move what) {
    var joined = joinCluster.join(run, what.institution(), what.into(), run.day());
    var institution = joined.institution();
    var cluster = joined.cluster();
    var name = institution.get("name");
    if (cluster.get("kind").equals("network")) {
      run.follows("organisation.structure.keeps-board", name, cluster.get("name"));
      return;
    }
    fits(run, institution, cluster);
    members.leaders(what.institution().value(), run.day()).stream()
        .filter(leader -> leader.kind().equals("institution_leader"))
        .forEach(leader ->
            run.follows(
                "organisation.structure.leader-alone", leader.name(), name, cluster.get("name")));
  }

  /// Says where an institution is among others of another ownership.
  static void fits(Restructuring run, Fact institution, Fact cluster) {
    var own = institution.get("ownership").equals("municipal");
    if (own == Set.of("municipal", "special").contains(cluster.get("kind"))) return;
    run.follows(
        own
            ? "organisation.structure.municipal-among-own"
            : "organisation.structure.own-among-municipal",
        institution.get("name"),
        cluster.get("name"));
  }

  void leave(Restructuring run, Leave what) {
    joinCluster.leave(run, what.institution());
    members.leaders(what.institution().value(), run.day()).stream()
        .filter(leader -> leader.kind().equals("pedagogical_leader"))
        .forEach(leader ->
            run.follows(
                "organisation.structure.leader-without-cluster",
                leader.name(),
                there(run, what.institution()).get("name")));
  }

  /// The legal unit is another one when an institution becomes municipal or ceases to be so, and is
  /// left open until somebody enters it.
  void transferOwnership(Restructuring run, TransferOwnership what) {
    if (!OWNERSHIPS.contains(what.ownership()))
      throw new NotPossible("organisation.structure.ownership", what.ownership());
    var institution = there(run, what.institution());
    var name = institution.get("name");
    var before = institution.get("ownership");
    if (what.ownership().equals("municipal") && what.umbrella().isPresent())
      throw new NotPossible("organisation.structure.municipal-umbrella", name);
    what.umbrella()
        .ifPresent(umbrella ->
            rows.there(
                run, Table.UMBRELLA, umbrella.value(), "organisation.structure.no-umbrella"));
    var values = new HashMap<String, String>();
    values.put("ownership", what.ownership());
    values.put("umbrella", what.umbrella().map(id -> id.value().toString()).orElse(""));
    if (before.equals("municipal") != what.ownership().equals("municipal")) {
      values.put("legal_unit", "");
      run.follows(
          what.ownership().equals("municipal")
              ? "organisation.structure.becomes-municipal"
              : "organisation.structure.becomes-own",
          name);
    }
    rows.change(run, institution, values);
    stays(run, institution.with(values));
    run.tell(new OwnershipTransferred(what.institution(), before, what.ownership(), run.day()));
    values.forEach((field, value) ->
        run.record(subject(what.institution(), name), field, institution.get(field), value));
  }

  private void stays(Restructuring run, Fact institution) {
    var key = Map.of("institution", institution.get("id"));
    rows.on(Table.MEMBERSHIP, key, run.day())
        .flatMap(member ->
            rows.on(Table.CLUSTER, Rows.id(UUID.fromString(member.get("cluster"))), run.day()))
        .filter(cluster -> !cluster.get("kind").equals("network"))
        .ifPresent(cluster -> fits(run, institution, cluster));
  }

  void close(Restructuring run, CloseInstitution what) {
    var institution = there(run, what.institution());
    var id = what.institution().value();
    var name = institution.get("name");
    if (rows.on(Table.INSTITUTION, Rows.id(id), run.day().minusDays(1)).isEmpty())
      throw new NotPossible("organisation.structure.begins-then", name, run.day());
    for (var dependent : dependents.of(Table.INSTITUTION, id, run.day())) end(run, name, dependent);
    rows.next(Table.INSTITUTION, id, run.day())
        .ifPresent(planned ->
            run.follows(
                "organisation.structure.plan-withdrawn", name, format.day(planned.valid().from())));
    rows.end(run, Table.INSTITUTION, Rows.id(id));
    run.ended(id);
    run.tell(new InstitutionClosed(what.institution(), name, run.day()));
    run.record(subject(what.institution(), name), "until", "", run.day().toString());
  }

  /// Employments are left: where people go is decided by people, not by closing.
  private void end(Restructuring run, String institution, Dependents.Dependent dependent) {
    switch (dependent.table()) {
      case EMPLOYMENT -> {
        return;
      }
      case ROLE -> run.follows("organisation.structure.role-ends", dependent.name(), institution);
      case UNIT -> run.follows("organisation.structure.unit-ends", dependent.name(), institution);
      case MEMBERSHIP -> {
        run.follows("organisation.structure.membership-ends", institution, dependent.name());
        rows.on(Table.MEMBERSHIP, dependent.key(), run.day())
            .ifPresent(member -> run.left(UUID.fromString(member.get("cluster"))));
      }
      case PLACES, EXTERNAL_ID, AREA, UMBRELLA, LEGAL_UNIT, CLUSTER, INSTITUTION -> {
        // Ends with it, and nobody asks where it went.
      }
    }
    rows.end(run, dependent.table(), dependent.key());
  }

  private Fact there(Restructuring run, InstitutionId id) {
    return rows.there(run, Table.INSTITUTION, id.value(), "organisation.structure.no-institution");
  }

  private static Subject subject(InstitutionId id, String name) {
    return new Subject("institution", id.value().toString(), name);
  }
}
