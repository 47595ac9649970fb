package dk.klynge.engine.clustering.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SurroundingsTests {

  @Test
  void whatIsNearIsFoundWithoutLookingAtEverything() {
    int n = 4000;
    var random = new SplittableRandom(1);
    double[] x = random.doubles(n).map(at -> at < 0.5 ? at * 100 : at * 10_000).toArray();
    double[] y = random.doubles(n, 0, 5000).toArray();
    var costs =
        new Costs() {
          @Override
          public double cost(int centre, int site) {
            return distance(centre, site);
          }

          @Override
          public double distance(int one, int other) {
            return Math.hypot(x[one] - x[other], y[one] - y[other]);
          }

          @Override
          public boolean metric() {
            return true;
          }
        };
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    var surroundings = Surroundings.of(costs, all, 50).orElseThrow();
    for (int site = 0; site < n; site += 37) {
      int from = site;
      int[] around = surroundings.around(site, 50);
      double dearest =
          Arrays.stream(around).mapToDouble(to -> costs.distance(from, to)).max().orElseThrow();
      long nearer = Arrays.stream(all).filter(to -> costs.distance(from, to) < dearest).count();
      assertThat(around.length).isBetween(50, 3000);
      assertThat(nearer).isEqualTo(around.length - 1);
    }
  }
}
