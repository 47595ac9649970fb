package dk.klynge.publishing;

import java.util.Locale;

/// A text in Danish and, where somebody has written it, in English; empty text where nobody has.
public record Bilingual(String danish, String english) {

  /// What is said in that language; in Danish where there is no English.
  public String in(Locale language) {
    return isMissingIn(language) || !isEnglish(language) ? danish : english;
  }

  /// Whether a reader of that language gets the Danish text instead.
  public boolean isMissingIn(Locale language) {
    return isEnglish(language) && english.isEmpty();
  }

  private static boolean isEnglish(Locale language) {
    return language.getLanguage().equals("en");
  }
}
