package dk.klynge.planning.sidebyside;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.LeadershipEconomy.Amounts;
import dk.klynge.planning.LeadershipEconomy.Comparison;
import dk.klynge.planning.reading.Overview.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What one structure measures, as far as the reader sees it. Distances in metres, amounts in
/// kroner a year.
///
/// @param free institutions in no cluster
/// @param children known places by cluster
/// @param coherence see [Coherence]; empty where nothing is known
/// @param leaders cluster leaders' posts
/// @param saving against the first structure; empty for the first itself
/// @param moving institutions that are elsewhere than in the first
record Figures(
    int clusters,
    int institutions,
    int free,
    Range sizes,
    Range children,
    double mean,
    double largest,
    double widest,
    List<Broken> broken,
    OptionalInt coherence,
    int leaders,
    BigDecimal leadership,
    Optional<BigDecimal> saving,
    int moving,
    long movingChildren) {

  Figures {
    broken = List.copyOf(broken);
  }

  /// @param money the first structure compared with this one
  static Figures of(Column column, Part part, Coherence coherence, Comparison money) {
    var clusters = column.labels().stream().map(column::members).toList();
    var measured = column.measuredClusters();
    int sites = measured.stream().mapToInt(each -> each.measures().sites()).sum();
    double sum = measured.stream().mapToDouble(each -> each.measures().sumToCentre()).sum();
    var amounts = amounts(column, money);
    return new Figures(
        clusters.size(),
        clusters.stream().mapToInt(List::size).sum() + part.free(),
        part.free(),
        range(clusters.stream().map(List::size).toList()),
        range(clusters.stream().map(Column::places).toList()),
        sites == 0 ? 0 : sum / sites,
        measured.stream().mapToDouble(each -> each.measures().largestToCentre()).max().orElse(0),
        measured.stream().mapToDouble(each -> each.measures().diameter()).max().orElse(0),
        part.broken(),
        coherence.spread(clusters),
        leaders(column),
        amounts.after(),
        part.first() ? Optional.empty() : Optional.of(amounts.saving()),
        part.moved().size(),
        Column.places(part.moved()));
  }

  /// What of a structure a reader may see, beside its clusters.
  record Part(boolean first, int free, List<Broken> broken, List<Entry> moved) {}

  private static Range range(List<? extends Number> values) {
    var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    if (sorted.length == 0) return new Range(0, 0, 0);
    var upper = sorted[sorted.length / 2];
    var median = sorted.length % 2 == 1 ? upper : (upper + sorted[sorted.length / 2 - 1]) / 2;
    return new Range(sorted[0], median, sorted[sorted.length - 1]);
  }

  /// In all; or of the clusters that may be seen, where not all may.
  private static Amounts amounts(Column column, Comparison money) {
    if (column.seen().size() == column.clusters().size()) return money.total();
    var before = BigDecimal.ZERO;
    var after = BigDecimal.ZERO;
    for (var label : column.labels()) {
      var each = money.clusters().get(column.cluster(label).id());
      if (each == null) continue;
      before = before.add(each.before());
      after = after.add(each.after());
    }
    return new Amounts(before, after);
  }

  private static int leaders(Column column) {
    return (int)
        column.labels().stream()
            .filter(label -> !column.cluster(label).kind().equals("network"))
            .count();
  }
}
