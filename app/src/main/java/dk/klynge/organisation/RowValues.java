package dk.klynge.organisation;

import dk.klynge.documents.TableRow;
import dk.klynge.organisation.CellRule.Found;
import dk.klynge.organisation.ImportProfile.IdRule;
import dk.klynge.organisation.RegisterRow.ExternalId;
import dk.klynge.organisation.RowProblem.Gravity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The values of one row as the profile finds them, and what is wrong with them.
final class RowValues {

  private static final int MOST = 100_000;

  private final ImportProfile profile;
  private final TableRow row;
  private final Map<String, String> cells;
  private final List<RowProblem> problems = new ArrayList<>();

  RowValues(ImportProfile profile, TableRow row, Map<String, String> cells) {
    this.profile = profile;
    this.row = row;
    this.cells = cells;
    for (var each : profile.values().expected()) {
      var cell = row.cell(each.column());
      if (each.holds(cell)) remark(each.column(), each.code(), cell);
    }
  }

  int number() {
    return row.number();
  }

  Map<String, String> cells() {
    return cells;
  }

  ImportProfile profile() {
    return profile;
  }

  List<RowProblem> problems() {
    return problems;
  }

  boolean isUsable() {
    return problems.stream().noneMatch(problem -> problem.gravity() == Gravity.ERROR);
  }

  void error(String column, String code, String... arguments) {
    problems.add(RowProblem.error(number(), column, code, arguments));
  }

  void remark(String column, String code, String... arguments) {
    problems.add(RowProblem.remark(number(), column, code, arguments));
  }

  Found find(String field) {
    return profile.field(field).find(cells);
  }

  /// The text of a field in the spelling that counts.
  String text(String field) {
    var rule = profile.field(field);
    var found = rule.find(cells);
    var translated = rule.translate(found.text());
    var aliases = profile.values().aliases().getOrDefault(field, Map.of());
    var text = translated.map(each -> aliases.getOrDefault(Spelling.fold(each), each));
    if (text.isPresent() && Codes.takes(field, text.get())) return text.get();
    error(found.column(), "unknown-value", found.text());
    return "";
  }

  /// The first text that is an id; what stands in its place but is words is remarked.
  Optional<ExternalId> id(IdRule rule) {
    for (var column : rule.value().columns()) {
      var text = Spelling.clean(cells.getOrDefault(column, ""));
      if (text.isEmpty()) continue;
      if (rule.pattern().map(pattern -> pattern.matcher(text).matches()).orElse(true))
        return Optional.of(new ExternalId(rule.kind(), text, rule.bearer()));
      remark(column, "not-an-id", text, rule.kind());
    }
    return Optional.empty();
  }

  OptionalDouble decimal(String field) {
    var number = number(find(field));
    return number.isPresent()
        ? OptionalDouble.of(number.get().doubleValue())
        : OptionalDouble.empty();
  }

  /// Coordinates have no thousands: the only sign in them parts the decimals.
  OptionalDouble coordinate(String field) {
    var found = find(field);
    var number = DecimalText.read(found.text().replace(',', '.'), '.');
    if (number.isPresent()) return OptionalDouble.of(number.get().doubleValue());
    return decimal(field);
  }

  OptionalInt count(Found found) {
    var number = number(found);
    if (number.isEmpty()) return OptionalInt.empty();
    var value = number.get().stripTrailingZeros();
    if (value.scale() > 0 || value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      error(found.column(), "not-a-count", found.text());
      return OptionalInt.empty();
    }
    return OptionalInt.of(value.intValueExact());
  }

  private Optional<BigDecimal> number(Found found) {
    if (found.text().isEmpty()) return Optional.empty();
    var number = DecimalText.read(found.text(), profile.table().decimal());
    if (number.isEmpty()) error(found.column(), "not-a-number", found.text());
    return number;
  }

  Map<String, Integer> counts(Map<String, CellRule> rules) {
    var counts = new HashMap<String, Integer>();
    rules.forEach((group, rule) -> count(rule.find(cells)).ifPresent(n -> counts.put(group, n)));
    return Map.copyOf(counts);
  }
}
