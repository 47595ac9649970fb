package dk.klynge.planning.bench.clustering;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.NumberFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Files whose first line is `n p` and whose n lines are `x y capacity demand`.
///
/// @param places x, y and demand of each site
record Places(int clusters, double capacity, double[][] places) {

  private static final int MOST = 10_000_000;

  static Places read(Path file) throws BadInstance {
    var numbers = NumberFile.open(file);
    var head = numbers.next(2);
    int n = numbers.count(head[0], 1, MOST);
    int clusters = numbers.count(head[1], 1, n);
    var places = new double[3][n];
    double capacity = -1;
    for (int i = 0; i < n; i++) {
      var line = numbers.next(4);
      places[0][i] = line[0];
      places[1][i] = line[1];
      places[2][i] = line[3];
      if (line[2] < 0 || line[3] < 0) throw numbers.wrong("negative");
      if (i > 0 && line[2] != capacity) throw numbers.wrong("capacities");
      capacity = line[2];
    }
    numbers.end();
    return new Places(clusters, capacity, places);
  }

  /// Numbers, from 0, of sites that weigh more than any cluster may.
  List<Integer> heavy() {
    return IntStream.range(0, places[2].length)
        .filter(site -> places[2][site] > capacity)
        .boxed()
        .toList();
  }

  /// The same with weightless sites in the place of the heavy ones.
  Places withoutTheHeavy() {
    var weights = Arrays.stream(places[2]).map(weight -> weight > capacity ? 0 : weight).toArray();
    return new Places(clusters, capacity, new double[][] {places[0], places[1], weights});
  }

  Instance instance(String name, Goal goal) {
    return Instance.plain(name, goal, Rules.capacity(clusters, capacity), places);
  }
}
