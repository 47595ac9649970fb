package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an alternative changes in a structure.
///
/// @param shapes clusters that are new, or bear another name, or are of another kind or in another
///   area
/// @param gone clusters that nothing is left of
public record Reshaping(List<Move> moves, List<Shape> shapes, List<ClusterId> gone) {

  /// `from` and `to` are empty where the institution is in no cluster.
  public record Move(InstitutionId institution, Optional<ClusterId> from, Optional<ClusterId> to) {}

  /// @param before the name it had; empty for a new cluster
  public record Shape(
      ClusterId cluster,
      Optional<String> before,
      String name,
      String kind,
      Optional<AreaId> area) {}

  public Reshaping {
    moves = List.copyOf(moves);
    shapes = List.copyOf(shapes);
    gone = List.copyOf(gone);
  }

  public static Reshaping between(List<PlannedCluster> before, List<PlannedCluster> after) {
    var was = placed(before);
    var is = placed(after);
    var all = new LinkedHashSet<>(was.keySet());
    all.addAll(is.keySet());
    var moves = new ArrayList<Move>();
    for (var id : all) {
      var move = new Move(id, Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id)));
      if (!move.from().equals(move.to())) moves.add(move);
    }
    var known = byId(before);
    var kept = byId(after);
    var shapes = after.stream().flatMap(each -> shape(known, each).stream()).toList();
    var gone = known.keySet().stream().filter(id -> !kept.containsKey(id)).toList();
    return new Reshaping(moves, shapes, gone);
  }

  private static Optional<Shape> shape(Map<ClusterId, PlannedCluster> known, PlannedCluster after) {
    var old = Optional.ofNullable(known.get(after.id()));
    if (old.filter(was -> sameHeading(was, after)).isPresent()) return Optional.empty();
    var before = old.map(PlannedCluster::name);
    return Optional.of(new Shape(after.id(), before, after.name(), after.kind(), after.area()));
  }

  private static boolean sameHeading(PlannedCluster one, PlannedCluster other) {
    return one.name().equals(other.name())
        && one.kind().equals(other.kind())
        && one.area().equals(other.area());
  }

  public static Map<InstitutionId, ClusterId> placed(List<PlannedCluster> clusters) {
    var placed = new LinkedHashMap<InstitutionId, ClusterId>();
    for (var cluster : clusters) cluster.members().forEach(id -> placed.put(id, cluster.id()));
    return placed;
  }

  static Map<ClusterId, PlannedCluster> byId(List<PlannedCluster> clusters) {
    var byId = new LinkedHashMap<ClusterId, PlannedCluster>();
    clusters.forEach(cluster -> byId.put(cluster.id(), cluster));
    return byId;
  }

  public boolean none() {
    return moves.isEmpty() && shapes.isEmpty() && gone.isEmpty();
  }

  /// The clusters that are another thing afterwards.
  public Set<ClusterId> touched() {
    var touched = new LinkedHashSet<ClusterId>();
    for (var move : moves) {
      move.from().ifPresent(touched::add);
      move.to().ifPresent(touched::add);
    }
    shapes.forEach(shape -> touched.add(shape.cluster()));
    touched.addAll(gone);
    return touched;
  }

  /// The structure that it makes of another; new clusters come last.
  public List<PlannedCluster> of(List<PlannedCluster> original) {
    var clusters = byId(original);
    for (var shape : shapes) clusters.put(shape.cluster(), shaped(clusters, shape));
    var members = new LinkedHashMap<ClusterId, List<InstitutionId>>();
    clusters.forEach((id, cluster) -> members.put(id, new ArrayList<>(cluster.members())));
    for (var move : moves) {
      members.values().forEach(all -> all.remove(move.institution()));
      move.to()
          .ifPresent(
              to -> members.computeIfAbsent(to, _ -> new ArrayList<>()).add(move.institution()));
    }
    gone.forEach(clusters::remove);
    return clusters.values().stream()
        .map(each -> withMembers(each, members.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private static PlannedCluster shaped(Map<ClusterId, PlannedCluster> clusters, Shape shape) {
    var known = Optional.ofNullable(clusters.get(shape.cluster()));
    return new PlannedCluster(
        shape.cluster(),
        shape.name(),
        shape.kind(),
        shape.area(),
        known.map(PlannedCluster::members).orElse(List.of()));
  }

  private static PlannedCluster withMembers(PlannedCluster cluster, List<InstitutionId> members) {
    return new PlannedCluster(
        cluster.id(), cluster.name(), cluster.kind(), cluster.area(), members);
  }

  /// What of it can still be done in a structure that has gone on: institutions that are where they
  /// were and whose new cluster is there. What depends on the rest is left out.
  public Fitting fitting(List<PlannedCluster> now) {
    var placed = placed(now);
    var known = byId(now);
    var shapes =
        this.shapes.stream()
            .filter(shape ->
                shape
                    .before()
                    .equals(
                        Optional.ofNullable(known.get(shape.cluster())).map(PlannedCluster::name)))
            .toList();
    var there = new HashSet<>(known.keySet());
    shapes.forEach(shape -> there.add(shape.cluster()));
    var fits =
        moves.stream()
            .filter(move -> move.from().equals(Optional.ofNullable(placed.get(move.institution()))))
            .filter(move -> move.to().map(there::contains).orElse(true))
            .toList();
    return new Fitting(reduced(now, fits, shapes), left(fits));
  }

  private Reshaping reduced(List<PlannedCluster> now, List<Move> fits, List<Shape> shapes) {
    var needed = new HashSet<ClusterId>();
    fits.forEach(move -> move.to().ifPresent(needed::add));
    var kept =
        shapes.stream()
            .filter(shape -> shape.before().isPresent() || needed.contains(shape.cluster()))
            .toList();
    var then = placed(new Reshaping(fits, kept, List.of()).of(now)).values();
    var empty =
        gone.stream().filter(id -> byId(now).containsKey(id) && !then.contains(id)).toList();
    return new Reshaping(fits, kept, empty);
  }

  private List<Move> left(List<Move> fits) {
    return moves.stream().filter(move -> !fits.contains(move)).toList();
  }

  /// @param left moves that cannot be made any longer
  public record Fitting(Reshaping fits, List<Move> left) {
    public Fitting {
      left = List.copyOf(left);
    }
  }
}
