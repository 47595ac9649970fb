package dk.klynge.engine.redeployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.klynge.engine.redeployment.CostScale.Built;
import dk.klynge.engine.redeployment.CostScale.Part;
import dk.klynge.engine.redeployment.CostScale.Ranking;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CostScaleTests {

  private static CostScale scale(List<Part> parts, Ranking ranking, int people) {
    return switch (CostScale.of(parts, ranking, people)) {
      case Built.Usable(var scale) -> scale;
      case Built.BadPart _, Built.NoParts _, Built.TooFine _ -> throw new AssertionError();
    };
  }

  @Test
  void oneStepOfAnEarlierPartIsWorthMoreThanEverythingLaterForAll() {
    var totals = scale(CostScale.usual(3, 1_000, 74), Ranking.TOTALS, 500);

    assertThat(totals.cost(0, 1, 0, 0)).isGreaterThan(500 * totals.cost(0, 0, 1_000, 74));
    assertThat(totals.cost(1, 0, 0, 0)).isGreaterThan(500 * totals.cost(0, 3, 1_000, 74));
    assertThat(totals.values(totals.cost(1, 2, 345, 6))).containsExactly(1, 2, 345, 6);
    assertThat(totals.values(500 * totals.cost(1, 2, 345, 6)))
        .containsExactly(500, 1_000, 172_500, 3_000);
  }

  @Test
  void rankedByPersonsItIsWorthMoreThanEverythingLaterForOne() {
    var persons = scale(CostScale.usual(5, 300_000, 148), Ranking.PERSONS, 100_000);

    assertThat(persons.cost(1, 0, 0, 0)).isEqualTo(persons.cost(0, 5, 300_000, 148) + 1);
    assertThat(persons.values(persons.cost(1, 5, 123_456, 7))).containsExactly(1, 5, 123_456, 7);
  }

  @Test
  void aScaleTooFineForALongIsRefusedWithItsDigits() {
    assertThat(CostScale.of(CostScale.usual(5, 300_000, 148), Ranking.TOTALS, 100_000))
        .isEqualTo(new Built.TooFine(95, 56));
  }

  @Test
  void badPartsAreRefused() {
    var good = new Part("travel", 9);
    assertThat(CostScale.of(List.of(), Ranking.TOTALS, 1)).isEqualTo(new Built.NoParts());
    for (var bad : List.of(new Part("", 1), new Part("hours", -1), good))
      assertThat(CostScale.of(List.of(bad, good), Ranking.TOTALS, 1))
          .isEqualTo(new Built.BadPart(bad));
  }

  @Test
  void aValueOutsideItsPartIsAnError() {
    var scale = scale(CostScale.usual(3, 1_000, 74), Ranking.PERSONS, 10);

    assertThatIllegalArgumentException().isThrownBy(() -> scale.cost(2, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> scale.cost(0, -1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> scale.cost(0, 0));
  }

  @Property(tries = 300)
  void costsCompareAsTheirPartsDoOneAfterTheOther(
      @ForAll @Size(4) List<@LongRange(min = 0, max = 9) Long> one,
      @ForAll @Size(4) List<@LongRange(min = 0, max = 9) Long> other,
      @ForAll @IntRange(min = 0, max = 1_000) int people) {
    var parts = List.of(new Part("a", 9), new Part("b", 9), new Part("c", 9), new Part("d", 9));
    for (var ranking : Ranking.values()) {
      var scale = scale(parts, ranking, people);
      int expected = 0;
      for (int p = 0; p < 4 && expected == 0; p++) expected = one.get(p).compareTo(other.get(p));
      assertThat(Long.compare(cost(scale, one), cost(scale, other)))
          .isEqualTo(Integer.signum(expected));
    }
  }

  private static long cost(CostScale scale, List<Long> values) {
    return scale.cost(values.stream().mapToLong(Long::longValue).toArray());
  }
}
