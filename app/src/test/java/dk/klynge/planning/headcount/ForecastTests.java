package dk.klynge.planning.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForecastTests {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  @Property(tries = 200)
  void everyDistributionIsComplete(
      @ForAll @IntRange(max = 400) int leaders,
      @ForAll @IntRange(max = 400) int deputies,
      @ForAll @DoubleRange(max = 100) double turnover) {
    var forecast = Forecast.of(assumed(leaders, deputies, 10, turnover, turnover));

    assertThat(sum(forecast.vacancies())).isCloseTo(1, within(1e-9));
    assertThat(sum(forecast.left())).isCloseTo(1, within(1e-9));
    assertThat(sum(forecast.withoutPost())).isCloseTo(1, within(1e-9));
    assertThat(sum(forecast.unfilled())).isCloseTo(1, within(1e-9));
  }

  @Property(tries = 200)
  void theMeanIsThatOfTheFormula(
      @ForAll @IntRange(max = 300) int people, @ForAll @DoubleRange(max = 1) double chance) {
    assertThat(Distribution.binomial(people, chance).mean())
        .isCloseTo(people * chance, within(1e-7));
  }

  @Property(tries = 100)
  void asManyAreWithoutPostAsAreLeftOverAndNobodyIsCountedTwice(
      @ForAll @IntRange(max = 100) int leaders,
      @ForAll @IntRange(max = 100) int deputies,
      @ForAll @IntRange(max = 20) int heads,
      @ForAll @DoubleRange(max = 60) double turnover) {
    var assumed = assumed(leaders, deputies, heads, turnover, turnover);
    var forecast = Forecast.of(assumed);

    double balance = deputies - forecast.left().mean() - forecast.vacancies().mean();
    assertThat(forecast.withoutPost().mean() - forecast.unfilled().mean())
        .isCloseTo(balance, within(1e-6));
  }

  @Property(tries = 100)
  void theMoreLeaveTheFewerAreWithoutPost(
      @ForAll @IntRange(max = 120) int leaders,
      @ForAll @IntRange(max = 120) int deputies,
      @ForAll @DoubleRange(max = 50) double turnover,
      @ForAll @DoubleRange(max = 50) double more) {
    var few = Forecast.of(assumed(leaders, deputies, 8, turnover, turnover));
    var many = Forecast.of(assumed(leaders, deputies, 8, turnover + more, turnover + more));

    assertThat(many.withoutPost().mean()).isLessThanOrEqualTo(few.withoutPost().mean() + 1e-9);
    for (var share : new double[] {0.1, 0.5, 0.9}) {
      assertThat(many.withoutPost().quantile(share))
          .isLessThanOrEqualTo(few.withoutPost().quantile(share));
      assertThat(many.vacancies().quantile(share))
          .isGreaterThanOrEqualTo(few.vacancies().quantile(share));
    }
  }

  @Test
  void whatIsComputedIsWhatManyDrawsComeTo() {
    var assumed = assumed(60, 50, 10, 10.7, 16.2);
    var exact = Forecast.of(assumed);
    var random = new Random(7);
    int draws = 100_000;
    var seen = new double[60];
    for (int draw = 0; draw < draws; draw++) {
      int gone = leave(random, 50, assumed.leaderLeaves());
      gone += leave(random, 50, assumed.deputyLeaves());
      seen[Math.max(0, 50 - 10 - gone)]++;
    }
    for (int i = 0; i < seen.length; i++)
      assertThat(seen[i] / draws).isCloseTo(exact.withoutPost().between(i, i), within(0.006));
  }

  @Test
  void theReformOf2010LeavesAsManyDeputiesWithoutPostAsItSaid() {
    // Annex 7: about 80 vacant posts, 330 deputies, 230 to 255 of them without a post.
    var reform =
        new Assumed(
            330, 330, 80, 100, 0, 10.7, 16.2, LocalDate.of(2010, 9, 1), LocalDate.of(2011, 1, 1));

    var without = Forecast.of(reform).withoutPost();

    assertThat(without.quantile(0.5)).isBetween(210, 255);
    assertThat(Forecast.of(reform).vacancies().quantile(0.5)).isBetween(80, 100);
  }

  @Test
  void thousandsOfPeopleAreComputedInWellUnderASecond() {
    long begun = System.nanoTime();
    var forecast = Forecast.of(assumed(3700, 3700, 400, 10.7, 16.2));
    double seconds = (System.nanoTime() - begun) / 1e9;

    assertThat(sum(forecast.withoutPost())).isCloseTo(1, within(1e-8));
    assertThat(seconds).isLessThan(0.5);
  }

  @Test
  void whoDoesNotWaitLosesNobody() {
    var at = new Assumed(20, 20, 3, 100, 0, 10.7, 16.2, FROM, FROM);

    assertThat(Forecast.of(at).withoutPost().between(17, 17)).isEqualTo(1);
  }

  private static Assumed assumed(
      int leaders, int deputies, int heads, double leaderTurnover, double deputyTurnover) {
    return new Assumed(
        leaders,
        deputies,
        heads,
        100,
        0,
        leaderTurnover,
        deputyTurnover,
        FROM,
        LocalDate.of(2027, 1, 1));
  }

  private static double sum(Distribution distribution) {
    return distribution.between(0, Integer.MAX_VALUE - 1);
  }

  private static int leave(Random random, int people, double chance) {
    int gone = 0;
    for (int i = 0; i < people; i++) if (random.nextDouble() < chance) gone++;
    return gone;
  }
}
