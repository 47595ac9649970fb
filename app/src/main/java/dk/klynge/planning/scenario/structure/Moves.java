package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.scenario.structure.Differences.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says by name which institutions go from where to where.
public record Moves(Bench bench, Differences differences) {

  /// By name; `from` or `to` is empty where it is in no cluster.
  public record Moved(String institution, String from, String to) {}

  public List<Moved> named() {
    Map<ClusterId, String> names = new HashMap<>();
    for (var shape : differences.shaped())
      shape
          .before()
          .or(shape::after)
          .ifPresent(heading -> names.put(shape.cluster(), heading.name()));
    bench.structure().clusters().forEach((id, heading) -> names.put(id, heading.name()));
    return differences.placed().stream().map(move -> moved(move, names)).toList();
  }

  private Moved moved(Placed move, Map<ClusterId, String> names) {
    var entry = Optional.ofNullable(bench.entries().get(move.institution()));
    return new Moved(
        entry.map(found -> found.name()).orElse(""),
        move.from().map(id -> names.getOrDefault(id, "")).orElse(""),
        move.to().map(id -> names.getOrDefault(id, "")).orElse(""));
  }
}
