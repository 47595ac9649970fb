package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.planning.AgeGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The table of clusters, and the order in which it is shown.
public final class ClusterRows {

  private static final Comparator<ClusterRow> BY_LABEL =
      Comparator.comparing(ClusterRow::label, Labels.ORDER);
  private static final Map<String, Comparator<ClusterRow>> ORDERS =
      Map.of(
          "institutions", Comparator.comparingInt(ClusterRow::institutions),
          "places", Comparator.comparingLong(ClusterRow::totalPlaces),
          "diameter", Comparator.comparingDouble(ClusterRow::diameter),
          "sum", Comparator.comparingDouble(ClusterRow::sum),
          "mean", Comparator.comparingDouble(ClusterRow::mean),
          "largest", Comparator.comparingDouble(ClusterRow::largest),
          "broken", Comparator.comparingInt(ClusterRow::broken));

  private final Measured measured;
  private final SiteNames names;
  private final Words words;
  private final Function<String, Optional<String>> today;

  /// @param today today's cluster that a cluster carries on
  private ClusterRows(
      Measured measured, SiteNames names, Words words, Function<String, Optional<String>> today) {
    this.measured = measured;
    this.names = names;
    this.words = words;
    this.today = today;
  }

  public static ClusterRows of(Reading reading, Words words) {
    return new ClusterRows(reading.measured(), reading.names(), words, reading.kinship()::today);
  }

  /// @param sort a column, with a minus before it for falling
  public List<ClusterRow> sorted(List<String> ageGroups, String sort) {
    var rows = measured.clusters().stream().map(cluster -> row(cluster, ageGroups));
    var falling = sort.startsWith("-");
    var order = ORDERS.getOrDefault(falling ? sort.substring(1) : sort, BY_LABEL);
    return rows.sorted(falling ? order.reversed() : order).toList();
  }

  /// The age groups anybody offers, in their order.
  public static List<String> ageGroups(Measured measured) {
    return measured.clusters().stream()
        .flatMap(cluster -> cluster.measures().weightByAgeGroup().entrySet().stream())
        .filter(group -> group.getValue() > 0)
        .map(Map.Entry::getKey)
        .distinct()
        .sorted(Comparator.comparingInt(AGES::indexOf))
        .collect(Collectors.toList());
  }

  private static final List<String> AGES = AgeGroup.codes();

  public ClusterRow row(Cluster cluster, List<String> ageGroups) {
    var measures = cluster.measures();
    return new ClusterRow(
        cluster.label(),
        today.apply(cluster.label()).orElse(""),
        cluster.centre() instanceof Centre.AtSite(var id) ? names.of(id) : "",
        measures.sites(),
        ageGroups.stream()
            .map(group -> Math.round(measures.weightByAgeGroup().getOrDefault(group, 0.0)))
            .toList(),
        Math.round(measures.weight()),
        !measures.unknownWeight().isEmpty(),
        measures.diameter(),
        measures.sumToCentre(),
        measures.meanToCentre(),
        measures.largestToCentre(),
        words.ages(measures.agesCovered()),
        broken(cluster.label()));
  }

  private int broken(String label) {
    return (int)
        measured.broken().stream()
            .filter(broken -> broken.cluster().equals(Optional.of(label)))
            .count();
  }
}
