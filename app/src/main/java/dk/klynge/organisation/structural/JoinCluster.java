package dk.klynge.organisation.structural;

import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.InstitutionMoved;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.time.Period;
import dk.klynge.ui.Format;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// An institution goes into a cluster, out of the one that it was in, or leaves it. A later
/// membership that is planned already stands.
@Component
class JoinCluster {

  private final Rows rows;
  private final Format format;

  JoinCluster(Rows rows, Format format) {
    this.rows = rows;
    this.format = format;
  }

  private static Map<String, String> key(InstitutionId id) {
    return Map.of("institution", id.value().toString());
  }

  /// Who has come where.
  record Joined(Fact institution, Fact cluster) {}

  /// From `from` on, which is the day of the restructuring or a later one on which a planned
  /// membership begins.
  Joined join(Restructuring run, InstitutionId id, ClusterId into, LocalDate from) {
    rows.lock(id.value());
    var institution =
        rows.lineThere(
            Table.INSTITUTION, id.value(), run.day(), "organisation.structure.no-institution");
    var cluster =
        rows.lineThere(Table.CLUSTER, into.value(), from, "organisation.structure.no-cluster");
    var members = rows.line(Table.MEMBERSHIP, key(id));
    var joined =
        new Joined(institution.on(run.day()).orElseThrow(), cluster.on(from).orElseThrow());
    var name = joined.institution().get("name");
    var present = members.on(from);
    var before = present.map(fact -> fact.get("cluster")).orElse("");
    if (before.equals(into.value().toString())) {
      run.follows("organisation.structure.already", name, joined.cluster().get("name"));
      return joined;
    }
    var next = members.next(from).map(fact -> fact.valid().from());
    next.ifPresent(day -> run.follows("organisation.structure.plan-stands", name, format.day(day)));
    var until =
        first(next, present.isPresent() ? present.get().valid().until() : institution.until());
    outlasts(joined, cluster.until(), until);
    var period = new Period(from, until);
    var to = Map.of("cluster", into.value().toString());
    present.ifPresentOrElse(
        row -> rows.replace(run, row, from, to),
        () -> rows.begin(run, new Fact(Table.MEMBERSHIP, key(id), period).with(to)));
    moved(run, new InstitutionMoved(id, cluster(before), Optional.of(into), from), name);
    return joined;
  }

  /// A cluster that ends before the membership would leave the institution in none.
  private static void outlasts(Joined joined, Optional<LocalDate> ends, Optional<LocalDate> until) {
    if (ends.isPresent() && until.map(ends.get()::isBefore).orElse(true))
      throw new NotPossible(
          "organisation.structure.cluster-ends",
          joined.cluster().get("name"),
          ends.get(),
          joined.institution().get("name"));
  }

  /// It is in no cluster from the day on.
  void leave(Restructuring run, InstitutionId id) {
    var name =
        rows.there(run, Table.INSTITUTION, id.value(), "organisation.structure.no-institution")
            .get("name");
    var members = rows.line(Table.MEMBERSHIP, key(id));
    var present =
        members
            .on(run.day())
            .orElseThrow(
                () -> new NotPossible("organisation.structure.not-a-member", name, run.day()));
    members
        .next(run.day())
        .ifPresent(fact ->
            run.follows(
                "organisation.structure.plan-stands", name, format.day(fact.valid().from())));
    rows.cut(run, present);
    moved(
        run,
        new InstitutionMoved(id, cluster(present.get("cluster")), Optional.empty(), run.day()),
        name);
  }

  private static void moved(Restructuring run, InstitutionMoved moved, String name) {
    moved.from().ifPresent(cluster -> run.left(cluster.value()));
    run.tell(moved);
    run.record(
        new Subject("institution", moved.institution().value().toString(), name),
        "cluster",
        text(moved.from()),
        text(moved.into()));
  }

  private static Optional<ClusterId> cluster(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(ClusterId.of(id));
  }

  private static String text(Optional<ClusterId> cluster) {
    return cluster.map(ClusterId::value).map(UUID::toString).orElse("");
  }

  private static Optional<LocalDate> first(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
  }
}
