package dk.klynge.publishing.talking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days in the language of the talk, which need not be the language of the page.
final class TalkDays {

  private TalkDays() {}

  static String day(LocalDate day, Locale language) {
    return language.getLanguage().equals("en")
        ? DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day)
        : DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da")).format(day);
  }

  static String days(LocalDate first, LocalDate last, Locale language) {
    return first.equals(last)
        ? day(first, language)
        : day(first, language) + " – " + day(last, language);
  }
}
