package dk.klynge.planning.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTests {

  @Test
  void theCurveBeginsWhereTheLimitsAreKeptAndEndsAtTheBest() {
    var history =
        List.of(
            new Progress(100, 50, 3, 1),
            new Progress(500, 90, 0, 10),
            new Progress(1000, 70, 0, 20),
            new Progress(2000, 70, 0, 40));

    var curve = Curve.of(history, 2000).orElseThrow();

    assertThat(curve.first().value()).isEqualTo(90);
    assertThat(curve.best().millis()).isEqualTo(1000);
    assertThat(curve.path()).isEqualTo("M150.0 0.0L300.0 0.0L300.0 160.0L600.0 160.0L600.0 160.0");
    assertThat(Curve.of(List.of(), 2000)).isEmpty();
  }
}
