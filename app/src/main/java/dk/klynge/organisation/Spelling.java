package dk.klynge.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// When two spellings are the same name: "Høje-Taastrup" and "HØJE TAASTRUP", "Fobu" and "FOBU".
public final class Spelling {

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0/,.–-]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  private Spelling() {}

  /// Without blanks at the ends (registers write one blank for nothing) or twice inside.
  public static String clean(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  public static String fold(String text) {
    return BETWEEN.matcher(clean(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
