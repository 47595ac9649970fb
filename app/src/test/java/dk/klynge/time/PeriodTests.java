package dk.klynge.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodTests {

  private static final LocalDate START = LocalDate.of(2024, 2, 20);
  private static final int DAYS = 30;

  @Provide
  Arbitrary<Period> periods() {
    var from = Arbitraries.integers().between(0, DAYS - 1);
    var length = Arbitraries.integers().between(1, DAYS).optional();
    return Combinators.combine(from, length)
        .as((day, days) -> new Period(START.plusDays(day), days.map(n -> START.plusDays(day + n))));
  }

  @Property
  void whatPostgresWritesIsReadAsTheSamePeriod(@ForAll("periods") Period period) {
    assertThat(Period.ofRange(period.range())).isEqualTo(period);
  }

  @Property
  void twoPeriodsOverlapWhenADayIsInBoth(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    var shared = days().anyMatch(day -> one.contains(day) && other.contains(day));
    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
  }

  @Property
  void theFirstDayIsInsideAndTheDayAfterTheLastIsNot(@ForAll("periods") Period period) {
    assertThat(period.contains(period.from())).isTrue();
    assertThat(period.contains(period.from().minusDays(1))).isFalse();
    assertThat(period.until().map(period::contains)).isNotEqualTo(Optional.of(true));
    assertThat(period.until().map(end -> period.contains(end.minusDays(1))))
        .isNotEqualTo(Optional.of(false));
  }

  @Example
  void aPeriodWithoutDaysDoesNotExist() {
    assertThatThrownBy(() -> Period.of(START, START)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void anOpenEndIsEmptyInTheRange() {
    assertThat(Period.from(START).range()).isEqualTo("[2024-02-20,)");
  }

  private static Stream<LocalDate> days() {
    return Stream.iterate(START.minusDays(1), day -> day.plusDays(1)).limit(3L * DAYS);
  }
}
