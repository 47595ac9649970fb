package dk.klynge.planning.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Which rows of the input take part: conditions that all must hold.
///
/// `column=value`, `column!=value`, with `|` between several values; `column<5`, `<=`, `>`, `>=`
/// for numbers; a comma between conditions. Values with one of these signs or a quote stand in
/// double quotes, in which a quote is written twice. A comparison does not hold where there is no
/// number.
public record RowFilter(List<Condition> conditions) {

  public static final RowFilter ALL = new RowFilter(List.of());

  private static final Pattern CONDITION =
      Pattern.compile("\\s*([^=!<>,|\"]+?)\\s*(!=|<=|>=|=|<|>)\\s*");
  private static final Pattern VALUE = Pattern.compile("\"((?:[^\"]|\"\")*)\"\\s*|([^=!<>,|\"]*)");

  record Condition(String column, String operator, List<String> values) {

    boolean holds(String cell) {
      return switch (operator) {
        case "=" -> values.contains(cell.strip());
        case "!=" -> !values.contains(cell.strip());
        default -> compares(cell);
      };
    }

    private boolean compares(String cell) {
      var left = number(cell);
      var right = number(values.getFirst());
      if (left.isEmpty() || right.isEmpty()) return false;
      int order = Double.compare(left.get(), right.get());
      return switch (operator) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        default -> order >= 0;
      };
    }
  }

  /// Empty where the expression cannot be understood.
  public static Optional<RowFilter> of(String expression) {
    var conditions = new ArrayList<Condition>();
    var at = 0;
    while (at < expression.length()) {
      var condition = CONDITION.matcher(expression).region(at, expression.length());
      if (!condition.lookingAt()) return Optional.empty();
      var values = new ArrayList<String>();
      at = values(expression, condition.end(), values);
      if (at < 0) return Optional.empty();
      var found = new Condition(condition.group(1), condition.group(2), List.copyOf(values));
      if (!sound(found)) return Optional.empty();
      conditions.add(found);
    }
    return conditions.isEmpty() ? Optional.empty() : Optional.of(new RowFilter(conditions));
  }

  /// Reads values up to and with the comma after them; -1 where they cannot be understood.
  private static int values(String expression, int from, List<String> values) {
    var at = from;
    while (true) {
      var value = VALUE.matcher(expression).region(at, expression.length());
      if (!value.lookingAt()) return -1;
      values.add(
          value.group(1) == null ? value.group(2).strip() : value.group(1).replace("\"\"", "\""));
      at = value.end();
      if (at == expression.length()) return at;
      var next = expression.charAt(at++);
      if (next == ',') return at == expression.length() ? -1 : at;
      if (next != '|') return -1;
    }
  }

  private static boolean sound(Condition condition) {
    if (condition.operator().equals("=") || condition.operator().equals("!=")) return true;
    return condition.values().size() == 1 && number(condition.values().getFirst()).isPresent();
  }

  /// The first column of a condition that is not among these.
  Optional<String> unknown(Set<String> columns) {
    return conditions.stream()
        .map(Condition::column)
        .filter(column -> !columns.contains(column))
        .findFirst();
  }

  boolean takes(UnaryOperator<String> cells) {
    return conditions.stream().allMatch(each -> each.holds(cells.apply(each.column())));
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.parseDouble(text.strip().replace(',', '.')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
