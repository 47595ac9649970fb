package dk.klynge.planning.reading;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Labels of clusters as people count: 2 before 10, and numbers before words.
public final class Labels {

  public static final Comparator<String> ORDER =
      Comparator.comparing(Labels::padded).thenComparing(Comparator.naturalOrder());

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Labels() {}

  private static String padded(String label) {
    return NUMBER
        .matcher(label)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 12 - number.group().length())) + number.group());
  }
}
