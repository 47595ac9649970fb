package dk.klynge.organisation.structural;

import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.StructuralChange.Reshape;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A cluster that goes on becomes one of another kind or comes into another area.
@Component
class ReshapeCluster {

  private static final Set<String> KINDS = Set.of("municipal", "self_owning", "special", "network");
  private static final String NETWORK = "network";

  private final Rows rows;
  private final Members members;

  ReshapeCluster(Rows rows, Members members) {
    this.rows = rows;
    this.members = members;
  }

  void reshape(Restructuring run, Reshape what) {
    var cluster =
        rows.there(run, Table.CLUSTER, what.cluster().value(), "organisation.structure.no-cluster");
    var name = cluster.get("name");
    checkKind(cluster, what);
    what.area()
        .ifPresent(
            area -> rows.there(run, Table.AREA, area.value(), "organisation.structure.no-area"));
    var values = new HashMap<String, String>();
    values.put("kind", what.kind());
    values.put("area", what.area().map(AreaId::value).map(UUID::toString).orElse(""));
    values.entrySet().removeIf(value -> cluster.get(value.getKey()).equals(value.getValue()));
    if (values.isEmpty()) {
      run.follows("organisation.structure.as-before", name);
      return;
    }
    // Each by itself: a later row that has another area already still gets the new kind.
    values.forEach((field, value) -> {
      rows.change(run, there(run, what), Map.of(field, value));
      run.record(
          new Subject("cluster", what.cluster().value().toString(), name),
          field,
          cluster.get(field),
          value);
    });
    if (values.containsKey("area")) otherArea(run, cluster, what);
    if (values.containsKey("kind")) fits(run, there(run, what), what);
  }

  private Fact there(Restructuring run, Reshape what) {
    return rows.on(Table.CLUSTER, Rows.id(what.cluster().value()), run.day()).orElseThrow();
  }

  /// In a network each institution keeps its board and legal unit; what would become of them can
  /// only be said of one that ends and one that begins.
  private static void checkKind(Fact cluster, Reshape what) {
    if (!KINDS.contains(what.kind()))
      throw new NotPossible("organisation.structure.kind", what.kind());
    var before = cluster.get("kind");
    if (before.equals(NETWORK) != what.kind().equals(NETWORK))
      throw new NotPossible(
          before.equals(NETWORK)
              ? "organisation.structure.network-stays"
              : "organisation.structure.cluster-stays",
          cluster.get("name"));
  }

  /// Who leads the leader follows from the area.
  private void otherArea(Restructuring run, Fact cluster, Reshape what) {
    what.area()
        .ifPresentOrElse(
            area ->
                run.follows(
                    "organisation.structure.other-area",
                    cluster.get("name"),
                    rows.name(Table.AREA, area.value())),
            () -> run.follows("organisation.structure.without-area", cluster.get("name")));
  }

  private void fits(Restructuring run, Fact cluster, Reshape what) {
    if (what.kind().equals(NETWORK)) return;
    members.from(what.cluster().value(), run.day()).stream()
        .map(Members.Member::institution)
        .distinct()
        .flatMap(id -> rows.on(Table.INSTITUTION, Rows.id(id), run.day()).stream())
        .forEach(institution -> ChangeInstitutions.fits(run, institution, cluster));
  }
}
