package dk.klynge.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.matching.Effort;
import dk.klynge.engine.matching.Matcher;
import dk.klynge.engine.matching.Side;
import dk.klynge.engine.matching.StabilityCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class StableModelTests {

  private static final Solver.Effort EFFORT = new Solver.Effort(20, 1, 1);

  @Test
  void theModelAndKlyngeProveTheSameSize() {
    for (long seed = 1; seed <= 6; seed++) {
      var market = Markets.random(12 + (int) seed, seed % 2 == 0 ? 0 : 0.3, seed);
      var theirs = StableModel.solve(market, EFFORT);
      var ours = Matcher.match(market, Side.CANDIDATES, Effort.usual(market), seed);

      assertThat(theirs.proved()).isTrue();
      assertThat(StabilityCheck.of(theirs.matching().getFirst()).passed()).isTrue();
      assertThat(ours.matching().size()).isEqualTo(theirs.size());
      assertThat(CompareMatching.contradictions(theirs, ours)).isEmpty();
    }
  }

  @Test
  void aProvedSizeThatDiffersIsAContradiction() {
    var market = Markets.random(14, 0, 2);
    var ours = Matcher.match(market, Side.CANDIDATES, Effort.usual(market), 1);
    var right = StableModel.solve(market, EFFORT);
    var smaller = Matcher.match(Markets.random(8, 0, 2), Side.CANDIDATES, Effort.usual(market), 1);
    var wrong =
        new StableModel.Found(
            List.of(smaller.matching()), smaller.matching().size(), right.seconds());

    assertThat(CompareMatching.contradictions(wrong, ours))
        .contains("CP-SAT proves %d, Klynge %d".formatted(wrong.size(), right.size()));
  }
}
