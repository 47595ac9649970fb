package dk.klynge.survey;

import java.util.Locale;

/// One text in both languages of the screens.
public record Wording(String danish, String english) {

  public String in(Locale language) {
    return language.getLanguage().equals("en") ? english : danish;
  }
}
