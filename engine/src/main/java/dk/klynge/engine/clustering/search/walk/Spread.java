package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Shape;
import java.util.Arrays;

/// Where sites lie thinly, a cluster too many saves more than where they lie close together: with
/// `k` clusters over `n` sites of density `d` the ways add up to about `n √(n / (k d))`, which is
/// least in all where a cluster holds sites in proportion to the cube root of the density. Where
/// rooms are nearly full they cannot, so only half of that is done.
record Spread(Instance instance, int clusters) {

  private static final int NEAR = 8;
  private static final double LEAST = 0.7;
  private static final double MOST = 2;
  private static final double ROOM = 1.08;

  /// What the beginning is to share out evenly, per site.
  double[] bulk() {
    double[] bulk = instance.plane().bulk().clone();
    double wanted = Math.max(1, clusters);
    double least = Math.max(LEAST, ROOM * sum(instance.classes().least()) / wanted);
    double most = Math.min(MOST, sum(instance.classes().most()) / wanted / ROOM);
    if (least >= 1 || most <= 1 || instance.shape() == Shape.Kind.RADIUS) return bulk;
    double[] factor = factors();
    double all = Arrays.stream(bulk).sum();
    for (int times = 0; times < 8; times++) {
      double sum = 0;
      for (int i = 0; i < bulk.length; i++) sum += bulk[i] * factor[i];
      double mean = sum / all;
      for (int i = 0; i < bulk.length; i++) factor[i] = Math.clamp(factor[i] / mean, least, most);
    }
    for (int i = 0; i < bulk.length; i++) bulk[i] *= factor[i];
    return bulk;
  }

  private static double sum(int[] ofClasses) {
    double sum = 0;
    for (int one : ofClasses) sum += one;
    return sum;
  }

  private double[] factors() {
    var near = instance.neighbours();
    double[] factor = new double[instance.size()];
    for (int i = 0; i < factor.length; i++) {
      int last = Math.min(near.end(i), near.first(i) + NEAR) - 1;
      double way = last < near.first(i) ? 0 : instance.metric().between(i, near.at(last));
      factor[i] = Math.max(1e-12, Math.cbrt(way));
    }
    return factor;
  }
}
