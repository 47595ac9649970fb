package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// Sites that must share a cluster, taken as one.
@SuppressWarnings("ArrayRecordComponent")
record Units(
    int[][] sites, double[] weight, int[] count, int[] offers, int[] classOf, int classes) {

  static Units of(Question question) {
    int n = question.sites();
    int units = Arrays.stream(question.unitOf()).max().orElse(-1) + 1;
    int[] count = new int[units];
    for (int unit : question.unitOf()) count[unit]++;
    int[][] sites = new int[units][];
    for (int u = 0; u < units; u++) sites[u] = new int[count[u]];
    int[] filled = new int[units];
    double[] weight = new double[units];
    int[] offers = new int[units];
    int[] classOf = new int[units];
    for (int site = 0; site < n; site++) {
      int u = question.unitOf()[site];
      sites[u][filled[u]++] = site;
      weight[u] += question.weight()[site];
      offers[u] |= question.offers()[site];
      classOf[u] = question.classOf()[site];
    }
    int classes = Arrays.stream(classOf).max().orElse(-1) + 1;
    return new Units(sites, weight, count, offers, classOf, classes);
  }

  int size() {
    return sites.length;
  }

  /// What a unit costs at a centre.
  double cost(Costs costs, int centre, int unit) {
    double sum = 0;
    for (int site : sites[unit]) sum += costs.cost(centre, site);
    return sum;
  }

  /// The sites of each class, in order.
  int[][] centresByClass(int[] unitOf) {
    int[] size = new int[classes];
    for (int unit : unitOf) size[classOf[unit]]++;
    int[][] centres = new int[classes][];
    for (int c = 0; c < classes; c++) centres[c] = new int[size[c]];
    int[] filled = new int[classes];
    for (int site = 0; site < unitOf.length; site++) {
      int c = classOf[unitOf[site]];
      centres[c][filled[c]++] = site;
    }
    return centres;
  }
}
