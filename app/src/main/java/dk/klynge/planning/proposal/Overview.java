package dk.klynge.planning.proposal;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.planning.proposal.ProposalPage.Figure;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// The measures of a clustering as a whole, the same for a proposal and for the clusters of today.
record Overview(
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

  /// Over the clusters. All 0 where there are none.
  record Range(double least, double median, double most) {
    static Range of(List<Cluster> clusters, ToDoubleFunction<Cluster> measure) {
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

  static Overview of(Measured measured) {
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

  List<Figure> figures(Words words, Format format, OptionalDouble lowerBound) {
    var figures = new ArrayList<Figure>();
    figures.add(figure(words, "value", words.value(value, unit)));
    lowerBound.ifPresent(bound -> figures.add(figure(words, "bound", words.value(bound, unit))));
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

  private static Figure figure(Words words, String key, String value) {
    return new Figure(words.say("planning.proposal.figure." + key), value);
  }

  private static double most(List<Cluster> clusters, ToDoubleFunction<Cluster> measure) {
    return clusters.stream().mapToDouble(measure).max().orElse(0);
  }
}
