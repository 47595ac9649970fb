package dk.klynge.engine.clustering;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// These sites are in one cluster.
///
/// @param ids ids that are no sites of the problem are left out
public record KeepTogether(Set<String> ids) implements Limit {

  public KeepTogether {
    ids = Set.copyOf(ids);
  }

  @Override
  public List<Broken> judge(Placement placement) {
    long clusters =
        placement.known(ids).stream()
            .map(placement::groupOf)
            .filter(group -> group >= 0)
            .distinct()
            .count();
    if (clusters < 2) return List.of();
    return List.of(
        new Broken(
            Rule.KEEP_TOGETHER,
            clusters,
            1,
            Optional.empty(),
            ids.stream().sorted().toList(),
            List.of()));
  }
}
