package dk.klynge.staffing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTests {

  @Test
  void theLastMinuteCountsToItsEnd() {
    var deadline = Deadline.after("2026-10-08T23:59").orElseThrow();
    assertThat(deadline).isEqualTo(Instant.parse("2026-10-08T22:00:00Z"));
    assertThat(Deadline.lastMinute(deadline)).isEqualTo(Instant.parse("2026-10-08T21:59:00Z"));
  }

  @Test
  void whereTheClockIsPutBackTheLaterHourCounts() {
    assertThat(Deadline.after("2026-10-25T02:30").orElseThrow())
        .isEqualTo(Instant.parse("2026-10-25T01:31:00Z"));
  }

  @Test
  void anHourThatTheClockLeavesOutIsTheNext() {
    assertThat(Deadline.moment("2026-03-29T02:30").orElseThrow())
        .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(Deadline.written(Deadline.moment("2026-10-01T08:00").orElseThrow()))
        .isEqualTo("2026-10-01T08:00");
    assertThat(Deadline.morningOf(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-01T08:00");
    assertThat(Deadline.endOf(LocalDate.of(2026, 10, 8))).isEqualTo("2026-10-08T23:59");
    assertThat(Deadline.moment("i morgen")).isEmpty();
  }
}
