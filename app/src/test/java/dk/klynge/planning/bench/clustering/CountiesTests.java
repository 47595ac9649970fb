package dk.klynge.planning.bench.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountiesTests {

  private static final String COOS = "33007";
  private static final String HILLSBOROUGH = "33011";
  private static final String CHESHIRE = "33005";

  @Test
  void kilometresAreThoseOfThePublication() {
    var plane = Counties.planes(List.of(COOS, HILLSBOROUGH, CHESHIRE)).orElseThrow();
    var places = new double[][] {plane[0], plane[1], {33_055, 400_721, 77_117}};
    var rules = Rules.capacity(1, 1_000_000);
    var metric = new Metric(Instance.plain("NH", Goal.WHOLE_MOMENT, rules, places));

    assertThat(metric.cost(0, 1) * 1e6).isCloseTo(200 * 200, within(1e-6));
    assertThat(metric.cost(1, 2) * 1e6).isCloseTo(44 * 44, within(1e-6));
    assertThat(metric.times(0)).isEqualTo(33_055);
  }

  @Test
  void aStateOfWhichACountyIsNotKnownIsMeasuredOtherwise() {
    assertThat(Counties.planes(List.of(COOS, "1"))).isEmpty();
  }
}
