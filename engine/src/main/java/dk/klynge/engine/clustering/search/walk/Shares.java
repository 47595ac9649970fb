package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Instance;
import java.util.Arrays;

/// Shares a number of clusters out among classes by their bulk, each within what it can do with.
record Shares(Instance instance) {

  int[] of(int clusters) {
    var classes = instance.classes();
    double[] bulk = new double[classes.least().length];
    for (int site = 0; site < instance.size(); site++)
      bulk[classes.classOf()[site]] += instance.plane().bulk()[site];
    int[] share = classes.least().clone();
    int left = clusters - Arrays.stream(share).sum();
    while (left > 0) {
      int neediest = -1;
      for (int c = 0; c < share.length; c++)
        if (share[c] < classes.most()[c]
            && (neediest < 0 || bulk[c] * (share[neediest] + 1) > bulk[neediest] * (share[c] + 1)))
          neediest = c;
      if (neediest < 0) break;
      share[neediest]++;
      left--;
    }
    return share;
  }
}
