package dk.klynge.engine.redeployment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// The least largest burden with which as many people are placed as possible: a search by halves
/// over the costs there are. A filling that was too small stays the beginning of those for larger
/// limits.
record Bottleneck(Graph graph, Filling filling) {

  /// Empty where nobody can be placed.
  Optional<Certificate.Limit> limit() {
    int[] nobody = filling.snapshot();
    filling.grow(Graph.BARRED - 1);
    int goal = filling.placed();
    if (goal == 0) return Optional.empty();
    var most = filling.cover();
    long[] costs =
        Arrays.stream(graph.cost).filter(c -> c < Graph.BARRED).sorted().distinct().toArray();
    var below = new Certificate.Cover(new BitSet(), new BitSet());
    int enough = Arrays.binarySearch(costs, filling.largest());
    int few = -1;
    int[] start = nobody;
    while (few + 1 < enough) {
      int middle = (few + enough) >>> 1;
      filling.restore(start);
      filling.grow(costs[middle]);
      if (filling.placed() == goal) {
        enough = Arrays.binarySearch(costs, filling.largest());
        continue;
      }
      few = middle;
      start = filling.snapshot();
      below = filling.cover();
    }
    return Optional.of(new Certificate.Limit(costs[enough], most, below));
  }
}
