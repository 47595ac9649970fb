package dk.klynge.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Which site may have which as its median: all pairs of an area where they are few, else the
/// nearest ones. The latter is a smaller question: an answer to it is one to the whole, a bound on
/// it is none.
///
/// @param arcs pairs of a site and its median; every site may be its own
record ArcModel(Question question, List<Arc> arcs, boolean whole) {

  private static final int MOST = 60_000;
  private static final int NEAREST = 60;

  record Arc(int site, int median) {}

  static ArcModel of(Question question) {
    int n = question.size();
    boolean whole = (long) n * n <= MOST;
    var arcs = new ArrayList<Arc>();
    int[][] nearest = question.nearest(whole ? n : NEAREST);
    for (int i = 0; i < n; i++) {
      arcs.add(new Arc(i, i));
      for (int j : nearest[i]) arcs.add(new Arc(i, j));
    }
    return new ArcModel(question, arcs, whole);
  }

  double cost(Arc arc) {
    return question.distance(arc.site(), arc.median());
  }

  /// The median of each site in a division, by the best member of its cluster.
  int[] medians(int[] clusterOf) {
    int n = question.size();
    var median = new int[n];
    for (int i = 0; i < n; i++) {
      double least = Double.MAX_VALUE;
      for (int c = 0; c < n; c++) {
        if (clusterOf[c] != clusterOf[i]) continue;
        double sum = 0;
        for (int j = 0; j < n; j++)
          if (clusterOf[j] == clusterOf[i]) sum += question.distance(j, c);
        if (sum >= least) continue;
        least = sum;
        median[i] = c;
      }
    }
    return median;
  }

  /// The numbers of the arcs by which each site may be its own median.
  int[] own() {
    return IntStream.range(0, arcs.size())
        .filter(a -> arcs.get(a).site() == arcs.get(a).median())
        .toArray();
  }

  /// The numbers of the arcs by the number that this gives of each.
  List<List<Integer>> by(ToIntFunction<Arc> site) {
    var by = new ArrayList<List<Integer>>();
    for (int i = 0; i < question.size(); i++) by.add(new ArrayList<>());
    for (int a = 0; a < arcs.size(); a++) by.get(site.applyAsInt(arcs.get(a))).add(a);
    return by;
  }
}
