package dk.klynge.engine.clustering.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SurroundingsTests {

  private static final int SITES = 4000;

  /// Half of the sites are in a narrow strip.
  private static final Costs COSTS =
      new Costs() {
        private final SplittableRandom random = new SplittableRandom(1);
        private final double[] x =
            random.doubles(SITES).map(at -> at < 0.5 ? at * 100 : at * 10_000).toArray();
        private final double[] y = random.doubles(SITES, 0, 5000).toArray();

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

  @Test
  void whatIsNearIsFoundWithoutLookingAtEverything() {
    int[] all = new int[SITES];
    Arrays.setAll(all, i -> i);
    var surroundings = Surroundings.of(COSTS, all, 50).orElseThrow();
    for (int site = 0; site < SITES; site += 37) {
      int from = site;
      int[] around = surroundings.around(site, 50);
      double dearest =
          Arrays.stream(around).mapToDouble(to -> COSTS.distance(from, to)).max().orElseThrow();
      long nearer = Arrays.stream(all).filter(to -> COSTS.distance(from, to) < dearest).count();
      assertThat(around.length).isBetween(50, 3000);
      assertThat(nearer).isEqualTo(around.length - 1);
    }
  }
}
