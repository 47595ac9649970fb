package dk.klynge.publishing.talking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a template may ask for by name, in curly brackets: `{klynge}`. Both names hold in both
/// languages.
enum Field {
  PLACE("sted", "place"),
  CLUSTER("klynge", "cluster"),
  INSTITUTIONS("institutioner", "institutions"),
  AREA("område", "area"),
  CLUSTER_LEADER("klyngeleder", "cluster-leader"),
  HOUSE_LEADERS("daglig-leder", "daily-leader"),
  AREA_MANAGER("områdechef", "area-manager"),
  CHANGE("ændring", "change"),
  EFFECTIVE_DAY("virkningsdag", "effective-day"),
  DECISION("beslutning", "decision"),
  DATES("datoer", "dates"),
  WHOM_TO_ASK("spørg", "whom-to-ask"),
  PAGE("side", "page");

  private static final Pattern USED = Pattern.compile("\\{([^{}\n]*)}");

  private final String danish;
  private final String english;

  Field(String danish, String english) {
    this.danish = danish;
    this.english = english;
  }

  String danish() {
    return danish;
  }

  String english() {
    return english;
  }

  static Optional<Field> named(String name) {
    return Arrays.stream(values())
        .filter(one -> one.danish.equals(name) || one.english.equals(name))
        .findFirst();
  }

  /// What stands in curly brackets and is no field.
  static List<String> unknown(List<String> lines) {
    return lines.stream()
        .flatMap(line -> USED.matcher(line).results())
        .map(found -> found.group(1))
        .filter(name -> named(name).isEmpty())
        .distinct()
        .toList();
  }

  interface Value {
    String of(Field field);
  }

  /// The line with each field replaced; what is no field stays as it stands.
  static String fill(String line, Value value) {
    return USED.matcher(line)
        .replaceAll(found ->
            java.util.regex.Matcher.quoteReplacement(
                named(found.group(1)).map(value::of).orElse(found.group())));
  }

  /// The field that a line consists of, where it is one alone.
  static Optional<Field> alone(String line) {
    return USED.matcher(line.strip())
        .results()
        .filter(found -> found.end() - found.start() == line.strip().length())
        .map((MatchResult found) -> found.group(1))
        .flatMap(name -> named(name).stream())
        .findFirst();
  }
}
