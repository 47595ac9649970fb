package dk.klynge.planning.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CurveTests {

  @Test
  void theCurveBeginsWhereTheLimitsAreKeptAndEndsAtTheBest() {
    var history =
        List.of(
            progress(100, 50, 3),
            progress(500, 90, 0),
            progress(1000, 70, 0),
            progress(2000, 70, 0));

    var curve = Curve.of(history, 2000).orElseThrow();

    assertThat(curve.first().value()).isEqualTo(90);
    assertThat(curve.best().millis()).isEqualTo(1000);
    assertThat(curve.path()).isEqualTo("M150.0 0.0L300.0 0.0L300.0 160.0L600.0 160.0L600.0 160.0");
    assertThat(Curve.of(List.of(), 2000)).isEmpty();
  }

  @Test
  void whatIsProvedOnTheWayIsAGapOnlyWhereTheLimitsAreKept() {
    assertThat(new Progress(1, 110, 0, 1, OptionalDouble.of(100)).gap().orElseThrow())
        .isCloseTo(0.1, within(1e-9));
    assertThat(new Progress(1, 110, 2, 1, OptionalDouble.of(100)).gap()).isEmpty();
    assertThat(new Progress(1, 110, 0, 1, OptionalDouble.of(0)).gap()).isEmpty();
    assertThat(progress(1, 110, 0).gap()).isEmpty();
  }

  private static Progress progress(long millis, double value, double broken) {
    return new Progress(millis, value, broken, millis, OptionalDouble.empty());
  }
}
