package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// The measures of a clustering as a whole, the same for a proposal and for the clusters of today.
public record Overview(
    double value,
    String unit,
    int clusters,
    int sites,
    Range institutions,
    Range places,
    double sum,
    double mean,
    double largest,
    double widest,
    int broken) {

  public record Figure(String label, String value) {}

  /// Over the clusters. All 0 where there are none.
  public record Range(double least, double median, double most) {
    public static Range of(List<Cluster> clusters, ToDoubleFunction<Cluster> measure) {
      var sorted = clusters.stream().mapToDouble(measure).sorted().toArray();
      if (sorted.length == 0) return new Range(0, 0, 0);
      var upper = sorted[sorted.length / 2];
      var median = sorted.length % 2 == 1 ? upper : (upper + sorted[sorted.length / 2 - 1]) / 2;
      return new Range(sorted[0], median, sorted[sorted.length - 1]);
    }

    String text(Format format) {
      return format.number(least) + " – " + format.number(most);
    }
  }

  public static Overview of(Measured measured) {
    var clusters = measured.clusters();
    int sites = clusters.stream().mapToInt(cluster -> cluster.measures().sites()).sum();
    double sum = clusters.stream().mapToDouble(cluster -> cluster.measures().sumToCentre()).sum();
    return new Overview(
        measured.value(),
        measured.unit().name(),
        clusters.size(),
        sites,
        Range.of(clusters, cluster -> cluster.measures().sites()),
        Range.of(clusters, cluster -> cluster.measures().weight()),
        sum,
        sites == 0 ? 0 : sum / sites,
        most(clusters, cluster -> cluster.measures().largestToCentre()),
        most(clusters, cluster -> cluster.measures().diameter()),
        measured.broken().size());
  }

  /// @param cost what the bound is a bound of: the value, and what the wishes miss
  public List<Figure> figures(Words words, Format format, OptionalDouble lowerBound, double cost) {
    var figures = new ArrayList<Figure>();
    figures.add(figure(words, "value", words.value(value, unit)));
    lowerBound.ifPresent(bound -> {
      figures.add(figure(words, "bound", words.value(bound, unit)));
      if (bound > 0 && broken == 0)
        figures.add(figure(words, "gap", gap(words, format, cost / bound - 1)));
    });
    figures.addAll(
        Arrays.asList(
            figure(words, "clusters", format.number(clusters)),
            figure(words, "institutions", institutions.text(format)),
            figure(words, "places", places.text(format)),
            figure(words, "mean", format.kilometres(mean)),
            figure(words, "largest", format.kilometres(largest)),
            figure(words, "broken", format.number(broken))));
    return figures;
  }

  /// How far from the best possible this is at most, rounded up to hundredths of a per cent: a
  /// promise must not be rounded in its own favour.
  public static String gap(Words words, Format format, double share) {
    double hundredths = Math.ceil(share * 10_000 - 1e-6);
    return hundredths <= 0
        ? words.say("planning.proposal.gap.none")
        : words.say("planning.proposal.gap", format.decimal(hundredths / 100, 2));
  }

  private static Figure figure(Words words, String key, String value) {
    return new Figure(words.say("planning.proposal.figure." + key), value);
  }

  private static double most(List<Cluster> clusters, ToDoubleFunction<Cluster> measure) {
    return clusters.stream().mapToDouble(measure).max().orElse(0);
  }
}
