package dk.klynge.engine.clustering.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TightTests {

  private static Instance of(Shape.Kind shape, int least) {
    int n = 60;
    double[] x = new double[n];
    double[] ones = new double[n];
    Arrays.setAll(x, i -> i);
    Arrays.fill(ones, 1);
    int[] none = new int[n];
    Arrays.fill(none, -1);
    return new Instance(
        Metric.planar(x, ones),
        shape,
        ones,
        new Instance.Plane(x, ones, ones, n),
        Neighbours.near(x, ones, new int[n], 8),
        List.of(),
        new Instance.Classes(new int[n], new int[] {least}, new int[] {n}),
        new Instance.Counts(6, 6, Instance.Preference.ANY_NUMBER),
        new Instance.Given(none, new boolean[n], new boolean[0], 0));
  }

  @Test
  void onlyCentroidsWithoutAClusterToSpareAreTight() {
    assertThat(Tight.is(of(Shape.Kind.CENTROID, 6))).isTrue();
    assertThat(Tight.is(of(Shape.Kind.CENTROID, 5))).isFalse();
    assertThat(Tight.is(of(Shape.Kind.MEDIAN, 6))).isFalse();
  }

  @Test
  void manyStepsAreSharedOutAmongMoreWalks() {
    assertThat(Tight.walks(10_000, 2)).isEqualTo(2);
    assertThat(Tight.walks(200_000, 2)).isEqualTo(5);
    assertThat(Tight.walks(10_000_000, 2)).isEqualTo(12);
  }

  @Test
  void aTightWalkBeginsHotterAndEndsAsColdAsOthers() {
    assertThat(Tight.heat(320, 28, 1000, 0)).isGreaterThan(Walk.heat(320, 28, 1000, 0));
    assertThat(Tight.heat(320, 28, 1000, 1)).isCloseTo(Walk.heat(320, 28, 1000, 1), within(1e-12));
  }
}
