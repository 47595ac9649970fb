package dk.klynge.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that a test moves: `@Import(MovableClock.Moved.class)`.
public final class MovableClock extends Clock {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private volatile Instant now;

  public MovableClock(LocalDate day) {
    now = atTen(day);
  }

  /// To ten o'clock on that day.
  public void moveTo(LocalDate day) {
    now = atTen(day);
  }

  public void forward(Duration time) {
    now = now.plus(time);
  }

  private static Instant atTen(LocalDate day) {
    return day.atTime(10, 0).atZone(COPENHAGEN).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return COPENHAGEN;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @TestConfiguration
  public static class Moved {

    public static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(BEGIN);
    }
  }
}
