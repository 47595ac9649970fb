package dk.klynge.planning.bench.clustering;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Sites to be clustered, as a file gives them.
///
/// @param ids of the sites
/// @param weight of each site
/// @param ages that each site offers
/// @param attributes of each site, by name
record Instance(
    String name,
    Goal goal,
    Rules rules,
    List<String> ids,
    double[] x,
    double[] y,
    double[] weight,
    List<Set<String>> ages,
    List<Map<String, String>> attributes) {

  /// Sites of which nothing but place and weight is told; they are named by their numbers from 0.
  static Instance plain(String name, Goal goal, Rules rules, double[][] places) {
    int n = places[0].length;
    var ids = IntStream.range(0, n).mapToObj(Integer::toString).toList();
    return new Instance(
        name,
        goal,
        rules,
        ids,
        places[0],
        places[1],
        places[2],
        Collections.nCopies(n, Set.of()),
        Collections.nCopies(n, Map.of()));
  }

  int size() {
    return x.length;
  }
}
