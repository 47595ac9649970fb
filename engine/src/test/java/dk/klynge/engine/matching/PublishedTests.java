package dk.klynge.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Instances of several hundred residents and many ties, with the sizes known for them.
class PublishedTests {

  private static final String FOLDER = "shared/data/bench/hrt";

  /// Beside the repository or above; elsewhere the tests are skipped, but never where every test
  /// must run.
  private static Path folder() {
    for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent())
      if (Files.exists(here.resolve(FOLDER))) return here.resolve(FOLDER);
    if ("true".equals(System.getenv("CI"))) throw new AssertionError(FOLDER + " is missing");
    assumeTrue(false, FOLDER + " is missing");
    throw new AssertionError();
  }

  @ParameterizedTest
  @CsvSource({
    "hrt_300_t85, 283, 20_000",
    "sfas-size_759x53, 757, 20_000",
    "hrt_759_t90, 747, 20_000",
    "hrt_1500_t70_bothties, 1415, 20_000",
    "hrt_20000_t80, 18_720, 5_000"
  })
  void theLargestMatchingKnownIsReached(String name, String size, String steps) throws IOException {
    var market = HrtFile.read(folder().resolve(name + ".txt"));
    var effort = new Effort(number(steps), 0, () -> false);
    var outcome = Matcher.match(market, Side.CANDIDATES, effort, 1);

    assertThat(StabilityCheck.of(outcome.matching()).passed()).isTrue();
    assertThat(outcome.matching().size()).isGreaterThanOrEqualTo(number(size));
    assertThat(outcome.atMost()).isGreaterThanOrEqualTo(outcome.matching().size());
  }

  @Test
  void theSameSeedGivesTheSameMatching() throws IOException {
    var market = HrtFile.read(folder().resolve("hrt_759_t90.txt"));
    var effort = new Effort(2_000, 0, () -> false);
    var outcome = Matcher.match(market, Side.CANDIDATES, effort, 5);

    assertThat(Matcher.match(market, Side.CANDIDATES, effort, 5)).isEqualTo(outcome);
  }

  @Test
  void theOptimumOfThreeHundredResidentsIsProved() throws IOException {
    var market = HrtFile.read(folder().resolve("hrt_300_t85.txt"));
    var outcome = Matcher.match(market, Side.POSTS, new Effort(20_000, 3_000, () -> false), 1);

    assertThat(outcome.matching().size()).isEqualTo(283);
    assertThat(outcome.assurance()).isEqualTo(Outcome.Assurance.LARGEST);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replace("_", ""));
  }
}
