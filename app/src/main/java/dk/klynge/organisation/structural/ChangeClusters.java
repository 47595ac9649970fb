package dk.klynge.organisation.structural;

import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterClosed;
import dk.klynge.organisation.ClusterEstablished;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterRenamed;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange.Amalgamate;
import dk.klynge.organisation.StructuralChange.Close;
import dk.klynge.organisation.StructuralChange.Establish;
import dk.klynge.organisation.StructuralChange.MergeInto;
import dk.klynge.organisation.StructuralChange.Rename;
import dk.klynge.organisation.StructuralChange.Split;
import dk.klynge.organisation.timeline.Dependents;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.time.Period;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The verbs whose object is a cluster or network.
@Component
class ChangeClusters {

  private static final Set<String> KINDS = Set.of("municipal", "self_owning", "special", "network");

  private final Rows rows;
  private final Members members;
  private final JoinCluster joinCluster;
  private final Dependents dependents;
  private final Format format;

  ChangeClusters(
      Rows rows, Members members, JoinCluster joinCluster, Dependents dependents, Format format) {
    this.rows = rows;
    this.members = members;
    this.joinCluster = joinCluster;
    this.dependents = dependents;
    this.format = format;
  }

  void establish(Restructuring run, Establish what) {
    if (rows.wasEver(Table.CLUSTER, what.id().value()))
      throw new NotPossible(
          "organisation.structure.exists", rows.name(Table.CLUSTER, what.id().value()));
    if (!KINDS.contains(what.kind()))
      throw new NotPossible("organisation.structure.kind", what.kind());
    checkName(run, what.id(), what.name());
    what.area()
        .ifPresent(
            area -> rows.there(run, Table.AREA, area.value(), "organisation.structure.no-area"));
    var fact =
        new Fact(Table.CLUSTER, Rows.id(what.id().value()), Period.from(run.day()))
            .with(
                Map.of(
                    "name", what.name().strip(),
                    "kind", what.kind(),
                    "area", what.area().map(area -> area.value().toString()).orElse("")));
    rows.begin(run, fact);
    if (!what.kind().equals("network"))
      run.follows("organisation.structure.leader-vacant", what.name());
    run.left(what.id().value());
    run.tell(new ClusterEstablished(what.id(), what.name(), what.kind(), run.day()));
    run.record(subject(what.id(), what.name()), "name", "", what.name());
  }

  private void checkName(Restructuring run, ClusterId id, String name) {
    if (name.isBlank()) throw new NotPossible("organisation.structure.name-missing");
    if (members.named(name.strip(), run.day()).stream()
        .anyMatch(other -> !other.id().equals(id.value())))
      throw new NotPossible("organisation.structure.name-taken", name.strip(), run.day());
  }

  void close(Restructuring run, Close what) {
    end(run, there(run, what.cluster()));
  }

  void rename(Restructuring run, Rename what) {
    var cluster = there(run, what.cluster());
    checkName(run, what.cluster(), what.name());
    var before = cluster.get("name");
    if (before.equals(what.name().strip())) return;
    rows.change(run, cluster, Map.of("name", what.name().strip()));
    run.tell(new ClusterRenamed(what.cluster(), before, what.name().strip(), run.day()));
    run.record(subject(what.cluster(), before), "name", before, what.name().strip());
  }

  void mergeInto(Restructuring run, MergeInto what) {
    if (what.cluster().equals(what.into()))
      throw new NotPossible("organisation.structure.into-itself");
    var cluster = there(run, what.cluster());
    var into = there(run, what.into());
    along(run, cluster, what.into(), into.get("name"));
    end(run, cluster);
  }

  /// The old ones end first, so that the new one may have the name of one of them.
  void amalgamate(Restructuring run, Amalgamate what) {
    var ids = new LinkedHashSet<>(what.clusters());
    if (ids.size() < 2) throw new NotPossible("organisation.structure.too-few");
    var old = new ArrayList<Fact>();
    ids.forEach(id -> old.add(there(run, id)));
    old.forEach(cluster -> end(run, cluster));
    establish(run, new Establish(what.id(), what.name(), what.kind(), what.area()));
    old.forEach(cluster -> along(run, cluster, what.id(), what.name()));
  }

  void split(Restructuring run, Split what) {
    var cluster = there(run, what.cluster());
    var going = new LinkedHashSet<>(what.members());
    checkSplit(run, cluster, going);
    var area = Optional.of(cluster.get("area")).filter(text -> !text.isEmpty());
    establish(
        run, new Establish(what.id(), what.name(), cluster.get("kind"), area.map(AreaId::of)));
    going.forEach(id -> joinCluster.join(run, id, what.id(), run.day()));
    run.follows(
        "organisation.structure.split",
        String.valueOf(going.size()),
        cluster.get("name"),
        what.name());
  }

  /// Some of its members go, and some stay.
  private void checkSplit(Restructuring run, Fact cluster, Set<InstitutionId> going) {
    var present =
        members.from(ClusterId.of(cluster.get("id")).value(), run.day()).stream()
            .filter(member -> !member.since().isAfter(run.day()))
            .map(Members.Member::institution)
            .collect(Collectors.toSet());
    if (going.isEmpty()) throw new NotPossible("organisation.structure.split-none");
    for (var id : going)
      if (!present.contains(id.value()))
        throw new NotPossible(
            "organisation.structure.split-stranger",
            rows.name(Table.INSTITUTION, id.value()),
            cluster.get("name"));
    if (going.size() == present.size())
      throw new NotPossible("organisation.structure.split-all", cluster.get("name"));
  }

  private Fact there(Restructuring run, ClusterId id) {
    return rows.there(run, Table.CLUSTER, id.value(), "organisation.structure.no-cluster");
  }

  /// All that are in it or are to come go along.
  private void along(Restructuring run, Fact cluster, ClusterId into, String name) {
    var all = members.from(ClusterId.of(cluster.get("id")).value(), run.day());
    for (var member : all) {
      var from = member.since().isBefore(run.day()) ? run.day() : member.since();
      joinCluster.join(run, new InstitutionId(member.institution()), into, from);
    }
    var names = all.stream().map(Members.Member::name).distinct().toList();
    if (!names.isEmpty())
      run.follows(
          "organisation.structure.members-along",
          String.join(", ", names),
          cluster.get("name"),
          name);
    if (!cluster.get("kind").equals("network"))
      run.follows("organisation.structure.boards", cluster.get("name"), name);
  }

  /// The cluster ends with its leader's role and its numbers; its members must be gone by then.
  private void end(Restructuring run, Fact cluster) {
    var id = ClusterId.of(cluster.get("id"));
    if (!cluster.valid().from().isBefore(run.day())
        && rows.on(Table.CLUSTER, Rows.id(id.value()), run.day().minusDays(1)).isEmpty())
      throw new NotPossible("organisation.structure.begins-then", cluster.get("name"), run.day());
    for (var dependent : dependents.of(Table.CLUSTER, id.value(), run.day())) {
      if (dependent.table() == Table.MEMBERSHIP) continue;
      if (dependent.table() == Table.ROLE)
        run.follows("organisation.structure.leader-ends", dependent.name(), cluster.get("name"));
      rows.end(run, dependent.table(), dependent.key());
    }
    rows.next(Table.CLUSTER, id.value(), run.day())
        .ifPresent(planned ->
            run.follows(
                "organisation.structure.plan-withdrawn",
                cluster.get("name"),
                format.day(planned.valid().from())));
    rows.end(run, Table.CLUSTER, Rows.id(id.value()));
    run.ended(id.value());
    run.tell(new ClusterClosed(id, cluster.get("name"), run.day()));
    run.record(subject(id, cluster.get("name")), "until", "", run.day().toString());
  }

  private static Subject subject(ClusterId id, String name) {
    return new Subject("cluster", id.value().toString(), name);
  }
}
