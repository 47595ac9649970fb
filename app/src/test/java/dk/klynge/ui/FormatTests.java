package dk.klynge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatTests {

  private final Format format = new Format();

  @AfterEach
  void forgetTheLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void danesWriteNumbersWithPointsBetweenThousandsAndACommaBeforeDecimals() {
    LocaleContextHolder.setLocale(Language.DANISH);
    assertThat(format.number(12345)).isEqualTo("12.345");
    assertThat(format.decimal(1234.5, 2)).isEqualTo("1.234,50");
    assertThat(format.kilometres(78512)).isEqualTo("78,51 km");
    assertThat(format.percent(0.125)).isEqualTo("12,5 %");
  }

  @Test
  void danesWriteDaysAndClocksTheirWay() {
    LocaleContextHolder.setLocale(Language.DANISH);
    assertThat(format.day(LocalDate.of(2026, 11, 2))).isEqualTo("2. november 2026");
    assertThat(format.shortDay(LocalDate.of(2026, 11, 2))).isEqualTo("02.11.2026");
    assertThat(format.moment(Instant.parse("2026-06-01T21:30:00Z")))
        .isEqualTo("01.06.2026 kl. 23.30");
    assertThat(format.hours(LocalTime.of(9, 0), LocalTime.of(13, 30))).isEqualTo("kl. 09.00–13.30");
  }

  @Test
  void whatAFieldOfItsTypeWouldNotShowIsShownAsText() {
    assertThat(format.fieldType("date", "2027-02-28")).isEqualTo("date");
    assertThat(format.fieldType("date", "31-02-2027")).isEqualTo("text");
    assertThat(format.fieldType("time", "9.30")).isEqualTo("text");
    assertThat(format.fieldType("number", 20)).isEqualTo("number");
    assertThat(format.fieldType("number", "tyve")).isEqualTo("text");
    assertThat(format.fieldType("date", "")).isEqualTo("date");
    assertThat(format.fieldType(null, "hvad som helst")).isEqualTo("text");
  }

  @Test
  void englishPagesAreWrittenInEnglish() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(format.number(12345)).isEqualTo("12,345");
    assertThat(format.day(LocalDate.of(2026, 11, 2))).isEqualTo("2 November 2026");
    assertThat(format.hours(LocalTime.of(9, 0), LocalTime.of(13, 30))).isEqualTo("09:00–13:30");
    assertThat(format.percent(0.125)).isEqualTo("12.5%");
  }

  @Test
  void nothingIsShownAsADash() {
    assertThat(format.number(null)).isEqualTo("–");
    assertThat(format.day(null)).isEqualTo("–");
  }
}
