package dk.klynge.planning.economy;

import dk.klynge.planning.CostModel;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CriteriaText;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands in the fields of the form, by their names. The form has no rules of its own: it is
/// turned into the text of a cost model and read like one, and what is wrong comes back by the key
/// of the text, which is the name of the field.
record CostForm(Map<String, String> values) {

  CostForm {
    values = Map.copyOf(values);
  }

  static CostForm of(CostModel model, Format format) {
    var tree = CostModelText.tree(model);
    var values = new LinkedHashMap<String, String>();
    for (var field : CostField.all())
      values.put(field.name(), written(field.kind(), at(tree, field.name()), format));
    return new CostForm(values);
  }

  /// The fields of the form among the parameters of a request.
  static CostForm sent(Map<String, String> query) {
    var values = new LinkedHashMap<String, String>();
    for (var field : CostField.all())
      if (query.containsKey(field.name())) values.put(field.name(), query.get(field.name()));
    return new CostForm(values);
  }

  /// This form with the fields that the other has.
  CostForm with(CostForm other) {
    var all = new LinkedHashMap<>(values);
    all.putAll(other.values);
    return new CostForm(all);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  CostModelText.Reading read() {
    return CostModelText.read(CriteriaText.write(tree()));
  }

  /// The names of the fields that say something else than in the other form.
  List<CostField> changed(CostForm other) {
    return CostField.all().stream()
        .filter(field -> !value(field.name()).equals(other.value(field.name())))
        .toList();
  }

  private Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    for (var field : CostField.all()) put(tree, field.name(), parsed(field));
    return tree;
  }

  private Object parsed(CostField field) {
    var value = value(field.name());
    return switch (field.kind()) {
      case TEXT, BEARER -> value;
      case YEAR -> value;
      case NUMBER -> number(value);
      case YEARS -> years(value);
    };
  }

  private static Object years(String value) {
    var numbers = new ArrayList<String>();
    for (var part : value.split(";", -1)) if (!part.isBlank()) numbers.add(number(part));
    return numbers.isEmpty() ? "" : numbers;
  }

  /// 640.000 and 640,000 are thousands, 10,7 and 10.7 are not; the text has 640000 and 10.7.
  private static String number(String written) {
    var number = written.strip().replaceAll("[ \\u00a0']", "");
    if (number.matches("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?"))
      return number.replace(".", "").replace(',', '.');
    if (number.matches("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?")) return number.replace(",", "");
    return number.replace(',', '.');
  }

  private static String written(CostField.Kind kind, Object value, Format format) {
    return switch (kind) {
      case TEXT, BEARER, YEAR -> value.toString();
      case NUMBER -> shown(value, format);
      case YEARS ->
          ((List<?>) value)
              .stream().map(number -> shown(number, format)).collect(Collectors.joining("; "));
    };
  }

  private static String shown(Object value, Format format) {
    if (value instanceof Double number)
      return format.decimal(number, 2).replaceAll("(?<=[.,][0-9])0$", "");
    return value instanceof Number number ? format.number(number) : value.toString();
  }

  private static Object at(Map<?, ?> tree, String path) {
    var dot = path.indexOf('.');
    var value = tree.get(dot < 0 ? path : path.substring(0, dot));
    if (value == null) throw new IllegalStateException("No value at " + path);
    return dot < 0 ? value : at((Map<?, ?>) value, path.substring(dot + 1));
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, String path, Object value) {
    var dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, value);
      return;
    }
    var branch = tree.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
    ((Map<String, Object>) branch).put(path.substring(dot + 1), value);
  }
}
