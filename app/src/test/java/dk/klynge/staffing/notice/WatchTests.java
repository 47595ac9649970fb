package dk.klynge.staffing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WatchTests {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final Thresholds law = new KnownThresholds().on(DAY);
  private final Watch watch = new Watch(law);

  @Test
  void theThresholdsAreThoseOfTheFirstParagraphOfTheLaw() {
    assertThat(law.limit(20)).isEmpty();
    assertThat(law.limit(21)).hasValue(10);
    assertThat(law.limit(99)).hasValue(10);
    assertThat(law.limit(100)).hasValue(10);
    assertThat(law.limit(101)).hasValue(11);
    assertThat(law.limit(299)).hasValue(30);
    assertThat(law.limit(300)).hasValue(30);
    assertThat(law.limit(20_000)).hasValue(30);
    assertThat(law.source()).contains("LBK nr. 291 af 22/03/2010");
  }

  @Test
  void theThirtiethDayCountsAndTheThirtyFirstDoesNot() {
    var none = List.<LocalDate>of();
    assertThat(watch.with(DAY, List.of(DAY.minusDays(29)), none).counted()).isEqualTo(2);
    assertThat(watch.with(DAY, List.of(DAY.minusDays(30)), none).counted()).isEqualTo(1);
    assertThat(watch.with(DAY, List.of(DAY.plusDays(29)), none).counted()).isEqualTo(2);
  }

  @Test
  void agreementsCountFromFiveDismissalsOn() {
    var three = List.of(DAY, DAY, DAY);
    var four = List.of(DAY, DAY, DAY, DAY);
    var agreed = List.of(DAY, DAY);
    assertThat(watch.with(DAY, three, agreed).counted()).isEqualTo(4);
    assertThat(watch.with(DAY, four, agreed).counted()).isEqualTo(7);
  }

  @Property(tries = 500)
  void theFullestWindowIsTheOneThatTryingAllOfThemFinds(
      @ForAll("days") List<LocalDate> dismissals,
      @ForAll("days") List<LocalDate> others,
      @ForAll @IntRange(min = -60, max = 60) int offset) {
    var day = DAY.plusDays(offset);
    assertThat(watch.with(day, dismissals, others).counted())
        .isEqualTo(tryingAll(day, dismissals, others));
  }

  /// Every start within half a year, those that hold the day only, counted one by one.
  private static int tryingAll(LocalDate day, List<LocalDate> dismissals, List<LocalDate> others) {
    int most = 0;
    for (int start = -200; start <= 200; start++) {
      int given = 0;
      int rest = 0;
      var holds = false;
      for (int i = 0; i < 30; i++) {
        var one = DAY.plusDays(start).plusDays(i);
        holds |= one.equals(day);
        for (var dismissal : dismissals) if (dismissal.equals(one)) given++;
        for (var other : others) if (other.equals(one)) rest++;
      }
      if (!holds) continue;
      int all = given + 1 >= 5 ? given + 1 + rest : given + 1;
      most = Math.max(most, all);
    }
    return most;
  }

  @Provide
  Arbitrary<List<LocalDate>> days() {
    return Arbitraries.integers().between(-70, 70).map(DAY::plusDays).list().ofMaxSize(25);
  }
}
