package dk.klynge.leadership.diary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.diary.DiaryRows.Disturbance;
import dk.klynge.leadership.diary.DiaryRows.Entry;
import dk.klynge.leadership.diary.WeekSum.Count;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static List<Entry> entries(int people) {
    return IntStream.range(0, people)
        .mapToObj(i -> new PersonId(UUID.randomUUID()))
        .flatMap(person ->
            List.of(
                new Entry(UUID.randomUUID(), person, MONDAY, "professional", 6),
                new Entry(UUID.randomUUID(), person, MONDAY, "administrative", 2))
                .stream())
        .toList();
  }

  @Test
  void threeWhoHaveWrittenAreNotToldAsASum() {
    assertThat(WeekSum.of(entries(3), List.of())).isEmpty();
    assertThat(WeekSum.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void theSumTellsTheShareOfEachTaskAndWhatDisturbedMost() {
    var someone = new PersonId(UUID.randomUUID());
    var disturbed =
        List.of("mail", "phone", "phone").stream()
            .map(cause -> new Disturbance(UUID.randomUUID(), someone, MONDAY, cause))
            .toList();
    var sum = WeekSum.of(entries(4), disturbed).orElseThrow();
    assertThat(sum.partOf("professional")).isEqualTo(0.75);
    assertThat(sum.disturbances()).containsExactly(new Count("phone", 2), new Count("mail", 1));
  }

  @Test
  void aWeekIsWrittenUntilWednesdayAfterItAndToldFromThursday() {
    var week = new Week(UUID.randomUUID(), new ClusterId(UUID.randomUUID()), MONDAY);
    assertThat(week.isOpen(MONDAY.minusDays(1))).isFalse();
    assertThat(week.isOpen(MONDAY.plusDays(9))).isTrue();
    assertThat(week.isClosed(MONDAY.plusDays(9))).isFalse();
    assertThat(week.isClosed(MONDAY.plusDays(10))).isTrue();
    assertThat(week.isOpen(MONDAY.plusDays(10))).isFalse();
  }
}
