package dk.klynge.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class VacanciesTests {

  @Test
  void aPlaceThatOpensIsFilledAndWhatIsLeftForItToo() {
    var builder = Market.builder().post("first", 1).post("second", 1);
    for (var c : List.of("a", "b", "c")) builder.wish(c, "first", 1).wish(c, "second", 2);
    for (var p : List.of("first", "second"))
      builder.ranking(p, "a", 1).ranking(p, "b", 2).ranking(p, "c", 3);
    var market = Cases.usable(builder).market();
    var vacancies = new Vacancies(match(market));

    var chain = vacancies.leave(market.candidateNumber("a").orElseThrow());

    assertThat(chain.moves())
        .extracting(Vacancies.Move::toString)
        .containsExactly(
            "Move[candidate=b, from=Optional[second], to=first]",
            "Move[candidate=c, from=Optional.empty, to=second]");
    assertThat(vacancies.matching().unmatched()).containsExactly("a");
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void nobodyLosesTheOutcomeIsStableAndTheOrderDoesNotMatter(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
    var random = Cases.random(seed, Cases.Ties.SOME);
    var outcome = match(random.market());
    var leaving = new ArrayList<Integer>();
    for (int c = 0; c < random.wish().length; c += 2) leaving.add(c);
    var results = new ArrayList<Matching>();
    for (int order = 0; order < 3; order++) {
      Collections.shuffle(leaving, new Random(order));
      var vacancies = new Vacancies(outcome);
      leaving.forEach(vacancies::leave);
      vacancies.open(0, 1);
      results.add(vacancies.matching());
    }

    assertThat(results).containsOnly(results.getFirst());
    assertThat(stableWithout(random, leaving, results.getFirst())).isTrue();
    for (int c = 0; c < random.wish().length; c++)
      if (!leaving.contains(c))
        assertThat(wish(random, c, results.getFirst()))
            .isLessThanOrEqualTo(wish(random, c, outcome.matching()));
  }

  private static int wish(Cases random, int c, Matching matching) {
    int p = matching.post(c);
    return p < 0 ? Integer.MAX_VALUE : random.wish()[c][p];
  }

  private static boolean stableWithout(Cases random, List<Integer> gone, Matching matching) {
    var wish = random.wish().clone();
    for (int c : gone) wish[c] = new int[wish[c].length];
    var capacity = random.capacity().clone();
    capacity[0]++;
    var posts = new int[wish.length];
    for (int c = 0; c < posts.length; c++) posts[c] = matching.post(c);
    return new Cases(wish, random.ranking(), capacity).blocking(posts) == 0;
  }

  private static Outcome match(Market market) {
    return Matcher.match(market, Side.CANDIDATES, new Effort(100, 0, () -> false), 1);
  }
}
