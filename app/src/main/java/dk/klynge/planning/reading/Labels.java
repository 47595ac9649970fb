package dk.klynge.planning.reading;

import java.util.Comparator;

/// Labels of clusters as people count: 2 before 10, and numbers before words.
public final class Labels {

  public static final Comparator<String> ORDER =
      Comparator.comparing(Labels::padded).thenComparing(Comparator.naturalOrder());

  private Labels() {}

  private static String padded(String label) {
    return java.util.regex.Pattern.compile("\\d+")
        .matcher(label)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 12 - number.group().length())) + number.group());
  }
}
