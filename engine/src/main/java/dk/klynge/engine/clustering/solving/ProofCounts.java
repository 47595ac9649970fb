package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.proof.Question;
import java.util.Arrays;

/// How many clusters there can be at all, of each class: only what is certain.
@SuppressWarnings("ArrayRecordComponent")
record ProofCounts(Problem problem, int[] classOf, int[] offers, int needed) {

  Question.Counts counts(int found) {
    int classes = Arrays.stream(classOf).max().orElse(-1) + 1;
    int[] sites = new int[classes];
    double[] weight = new double[classes];
    for (int site = 0; site < classOf.length; site++) {
      sites[classOf[site]]++;
      weight[classOf[site]] += problem.sites().knownWeight(site);
    }
    int[] fewest = new int[classes];
    int[] most = new int[classes];
    var bounds = Bounds.of(problem.limits());
    for (int c = 0; c < classes; c++) {
      fewest[c] = bounds.fewest(sites[c], weight[c] * (1 - 1e-8));
      most[c] = Math.min(bounds.most(sites[c], weight[c] * (1 + 1e-8)), rarest(c));
    }
    int least = Arrays.stream(fewest).sum();
    return switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) ->
          new Question.Counts(clusters, clusters, fewest, most);
      case ClusterCount.Between(int few, int many) ->
          new Question.Counts(Math.max(few, least), many, fewest, most);
      case ClusterCount.AsFewAsPossible() -> new Question.Counts(least, found, fewest, most);
    };
  }

  /// The number of sites of a class that offer the rarest of what every cluster needs.
  private int rarest(int c) {
    int rarest = Integer.MAX_VALUE;
    for (int bits = needed; bits != 0; bits &= bits - 1) {
      int offering = 0;
      for (int site = 0; site < classOf.length; site++)
        if (classOf[site] == c && (offers[site] & bits & -bits) != 0) offering++;
      rarest = Math.min(rarest, offering);
    }
    return rarest;
  }
}
