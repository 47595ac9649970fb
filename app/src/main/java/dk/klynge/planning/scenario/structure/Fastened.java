package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What is locked, and whether something would change it.
public record Fastened(Bench bench) {

  /// Why these differences cannot be made; empty when nothing of it is locked.
  Optional<Answer.Refused> hinders(Differences differences) {
    var institution =
        differences.placed().stream()
            .map(move -> Objects.requireNonNull(bench.entries().get(move.institution())))
            .filter(this::holds)
            .findFirst();
    if (institution.isPresent())
      return Optional.of(Answer.refused("locked.institution", institution.get().name()));
    return differences.touched().stream()
        .filter(this::holds)
        .findFirst()
        .map(cluster -> Answer.refused("locked.cluster", bench.name(cluster)));
  }

  /// These differences but for what is locked.
  public Differences without(Differences differences) {
    var placed =
        differences.placed().stream()
            .filter(move -> !holds(Objects.requireNonNull(bench.entries().get(move.institution()))))
            .filter(move -> move.from().filter(this::holds).isEmpty())
            .filter(move -> move.to().filter(this::holds).isEmpty())
            .toList();
    var shaped = differences.shaped().stream().filter(shape -> !holds(shape.cluster())).toList();
    return new Differences(placed, shaped, differences.locked(), differences.unlocked());
  }

  /// Whether the institution itself, or all of its area, stays where it is.
  public boolean holds(Entry institution) {
    var structure = bench.structure();
    return structure.locked(Lock.Kind.INSTITUTION, institution.id().value())
        || institution
            .area()
            .filter(area -> structure.locked(Lock.Kind.AREA, area.id()))
            .isPresent();
  }

  /// Whether the cluster itself, or the area it lies in, is locked.
  public boolean holds(ClusterId cluster) {
    var structure = bench.structure();
    return structure.locked(Lock.Kind.CLUSTER, cluster.value())
        || structure
            .heading(cluster)
            .flatMap(Heading::area)
            .filter(area -> structure.locked(Lock.Kind.AREA, area.value()))
            .isPresent();
  }

  boolean exists(Lock lock) {
    return found(lock).isPresent();
  }

  String name(Lock lock) {
    return found(lock).orElse(lock.id().toString());
  }

  private Optional<String> found(Lock lock) {
    return switch (lock.kind()) {
      case INSTITUTION -> entry(lock.id()).map(Entry::name);
      case CLUSTER -> bench.structure().heading(new ClusterId(lock.id())).map(Heading::name);
      case AREA -> areas().filter(area -> area.id().equals(lock.id())).map(Named::name).findFirst();
    };
  }

  private Stream<Named> areas() {
    return bench.baseline().institutions().stream().flatMap(entry -> entry.area().stream());
  }

  private Optional<Entry> entry(UUID id) {
    return Optional.ofNullable(bench.entries().get(new InstitutionId(id)));
  }
}
