package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The assignment problems of the OR-Library, whose optima are known.
class LapTests {

  @ParameterizedTest
  @CsvSource({"100, 305", "300, 626", "500, 991", "700, 1362"})
  void theKnownOptimumIsFoundAndProved(int size, long optimum) throws IOException {
    var redeployment = Redeployment.of(LapFile.read(size).offers(), Aim.LEAST_TOTAL);

    assertThat(redeployment.assignment().total()).isEqualTo(optimum);
    Questions.proved(redeployment);
  }
}
