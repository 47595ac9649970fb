package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is different between two structures, with the values of both: applied to the one they give
/// the other, and turned round they give the one again, exactly.
///
/// @param locked what the other locks and the one does not; `unlocked` the other way round
public record Differences(
    List<Placed> placed, List<Shaped> shaped, List<Lock> locked, List<Lock> unlocked) {

  public static final Differences NONE =
      new Differences(List.of(), List.of(), List.of(), List.of());

  public record Placed(
      InstitutionId institution, Optional<ClusterId> from, Optional<ClusterId> to) {}

  /// Without `before` a cluster is established, without `after` it is gone.
  record Shaped(ClusterId cluster, Optional<Heading> before, Optional<Heading> after) {
    public Shaped turned() {
      var then = before;
      return new Shaped(cluster, after, then);
    }
  }

  public Differences {
    placed = List.copyOf(placed);
    shaped = List.copyOf(shaped);
    locked = List.copyOf(locked);
    unlocked = List.copyOf(unlocked);
  }

  public static Differences between(Structure before, Structure after) {
    return new Differences(
        placed(before, after),
        shaped(before, after),
        missing(after.locks(), before.locks()),
        missing(before.locks(), after.locks()));
  }

  private static List<Placed> placed(Structure before, Structure after) {
    var all = new HashSet<>(before.placed().keySet());
    all.addAll(after.placed().keySet());
    return all.stream()
        .map(id -> new Placed(id, before.clusterOf(id), after.clusterOf(id)))
        .filter(move -> !move.from().equals(move.to()))
        .sorted(Comparator.comparing(move -> move.institution().value()))
        .toList();
  }

  private static List<Shaped> shaped(Structure before, Structure after) {
    var all = new HashSet<>(before.clusters().keySet());
    all.addAll(after.clusters().keySet());
    return all.stream()
        .map(id -> new Shaped(id, before.heading(id), after.heading(id)))
        .filter(shape -> !shape.before().equals(shape.after()))
        .sorted(Comparator.comparing(shape -> shape.cluster().value()))
        .toList();
  }

  private static List<Lock> missing(Set<Lock> these, Set<Lock> among) {
    return these.stream()
        .filter(lock -> !among.contains(lock))
        .sorted(Comparator.comparing(Lock::kind).thenComparing(Lock::id))
        .toList();
  }

  public boolean none() {
    return placed.isEmpty() && shaped.isEmpty() && locked.isEmpty() && unlocked.isEmpty();
  }

  public Differences turned() {
    return new Differences(
        placed.stream()
            .map(move -> new Placed(move.institution(), move.to(), move.from()))
            .toList(),
        shaped.stream().map(Shaped::turned).toList(),
        unlocked,
        locked);
  }

  /// The structure that these differences lead to.
  ///
  /// @throws IllegalStateException when the structure is not the one that they begin with
  public Structure from(Structure before) {
    var clusters = new HashMap<>(before.clusters());
    for (var shape : shaped) {
      require(before.heading(shape.cluster()).equals(shape.before()), shape);
      shape
          .after()
          .ifPresentOrElse(
              heading -> clusters.put(shape.cluster(), heading),
              () -> clusters.remove(shape.cluster()));
    }
    var members = new HashMap<>(before.placed());
    for (var move : placed) {
      require(before.clusterOf(move.institution()).equals(move.from()), move);
      move.to()
          .ifPresentOrElse(
              to -> members.put(move.institution(), to), () -> members.remove(move.institution()));
    }
    var locks = new HashSet<>(before.locks());
    locks.addAll(locked);
    unlocked.forEach(locks::remove);
    return new Structure(clusters, members, locks);
  }

  private static void require(boolean fits, Object difference) {
    if (!fits) throw new IllegalStateException("Does not begin here: " + difference);
  }

  /// The clusters that are another thing before and after, by their members or their heading.
  public Set<ClusterId> touched() {
    var touched = new LinkedHashSet<ClusterId>();
    shaped.forEach(shape -> touched.add(shape.cluster()));
    for (var move : placed) {
      move.from().ifPresent(touched::add);
      move.to().ifPresent(touched::add);
    }
    return touched;
  }

  /// What of these differences can still be done in a structure that has gone on: institutions that
  /// are where they were, clusters that are what they were. What depends on the rest is left out.
  public Differences fitting(Structure now) {
    var shapes = new ArrayList<Shaped>();
    for (var shape : shaped)
      if (now.heading(shape.cluster()).equals(shape.before()) && shape.after().isPresent())
        shapes.add(shape);
    var there = new HashSet<>(now.clusters().keySet());
    shapes.forEach(shape -> there.add(shape.cluster()));
    var moves =
        placed.stream()
            .filter(move -> now.clusterOf(move.institution()).equals(move.from()))
            .filter(move -> move.to().map(there::contains).orElse(true))
            .toList();
    var needed = new HashSet<ClusterId>();
    moves.forEach(move -> move.to().ifPresent(needed::add));
    shapes.removeIf(shape -> shape.before().isEmpty() && !needed.contains(shape.cluster()));
    return new Differences(moves, shapes, List.of(), List.of());
  }
}
