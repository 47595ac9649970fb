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

  /// From `from` on, which is the day of the restructuring or a later one on which a planned
  /// membership begins.
  void join(Restructuring run, InstitutionId id, ClusterId into, LocalDate from) {
    var institution =
        rows.there(run, Table.INSTITUTION, id.value(), "organisation.structure.no-institution");
    var name = institution.get("name");
    var cluster = rows.on(Table.CLUSTER, Rows.id(into.value()), from);
    if (cluster.isEmpty())
      throw new NotPossible(
          "organisation.structure.no-cluster", rows.name(Table.CLUSTER, into.value()), from);
    var present = rows.on(Table.MEMBERSHIP, key(id), from);
    var before = present.map(fact -> fact.get("cluster")).orElse("");
    if (before.equals(into.value().toString())) {
      run.follows("organisation.structure.already", name, cluster.get().get("name"));
      return;
    }
    var next = rows.next(Table.MEMBERSHIP, key(id), from);
    next.ifPresent(fact ->
        run.follows("organisation.structure.plan-stands", name, format.day(fact.valid().from())));
    var ends = rows.until(Table.CLUSTER, into.value());
    ends.ifPresent(day ->
        run.follows(
            "organisation.structure.cluster-ends",
            cluster.get().get("name"),
            format.day(day),
            name));
    var until = first(ends, next.map(fact -> fact.valid().from()), until(id, present));
    write(run, id, into, present, new Period(from, until));
    moved(run, new InstitutionMoved(id, cluster(before), Optional.of(into), from), name);
  }

  private Optional<LocalDate> until(InstitutionId id, Optional<Fact> present) {
    return present
        .flatMap(fact -> fact.valid().until())
        .or(() -> rows.until(Table.INSTITUTION, id.value()));
  }

  private void write(
      Restructuring run, InstitutionId id, ClusterId into, Optional<Fact> present, Period period) {
    var to = Map.of("cluster", into.value().toString());
    present.ifPresentOrElse(
        row -> rows.replace(run, row, period, to),
        () -> rows.begin(run, new Fact(Table.MEMBERSHIP, key(id), period).with(to)));
  }

  /// It is in no cluster from the day on.
  void leave(Restructuring run, InstitutionId id) {
    var institution =
        rows.there(run, Table.INSTITUTION, id.value(), "organisation.structure.no-institution");
    var name = institution.get("name");
    var present =
        rows.on(Table.MEMBERSHIP, key(id), run.day())
            .orElseThrow(
                () -> new NotPossible("organisation.structure.not-a-member", name, run.day()));
    rows.next(Table.MEMBERSHIP, key(id), run.day())
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

  @SafeVarargs
  private static Optional<LocalDate> first(Optional<LocalDate>... days) {
    return Stream.of(days).flatMap(Optional::stream).min(LocalDate::compareTo);
  }
}
