package dk.klynge.planning.criteria;

import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands in the fields of the form, by their names.
///
/// The form has no rules of its own: it is turned into the text of a criteria set and read like
/// one, and what is wrong comes back by the key of the text, which is the name of the field.
record CriteriaForm(Map<String, String> values) {

  static CriteriaForm empty() {
    return new CriteriaForm(Map.of("objective", "median", "clusters.kind", "fewest"));
  }

  static CriteriaForm of(CriteriaSet criteria) {
    var tree = CriteriaText.tree(criteria);
    var values = new LinkedHashMap<String, String>();
    for (var field : FormField.all()) {
      var value = at(tree, field.name());
      if (value != null) values.put(field.name(), written(field.kind(), value));
    }
    clusters(tree.getOrDefault("clusters", "fewest"), values);
    return new CriteriaForm(values);
  }

  private static void clusters(Object clusters, Map<String, String> values) {
    values.put("clusters.kind", clusters instanceof Map<?, ?> ? "between" : "exactly");
    if (clusters.equals("fewest")) values.put("clusters.kind", "fewest");
    else if (clusters instanceof Number number) values.put("clusters.exactly", number.toString());
  }

  private static @org.jspecify.annotations.Nullable Object at(Map<?, ?> tree, String path) {
    var dot = path.indexOf('.');
    if (dot < 0) return tree.get(path);
    return tree.get(path.substring(0, dot)) instanceof Map<?, ?> branch
        ? at(branch, path.substring(dot + 1))
        : null;
  }

  private static String written(FormField.Kind kind, Object value) {
    return switch (kind) {
      case TEXT, NUMBER, CHOICE -> value.toString();
      case NAMES, AGE_GROUPS -> names(value);
      case GROUPS ->
          ((List<?>) value).stream().map(CriteriaForm::names).collect(Collectors.joining("\n"));
      case LABELLED, PRICES ->
          ((Map<?, ?>) value)
              .entrySet().stream()
                  .map(entry -> entry.getKey() + ": " + names(entry.getValue()))
                  .collect(Collectors.joining("\n"));
    };
  }

  private static String names(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).collect(Collectors.joining(", "))
        : value.toString();
  }

  /// The same with some fields filled in otherwise.
  CriteriaForm with(Map<String, String> others) {
    var all = new LinkedHashMap<>(values);
    for (var field : FormField.all())
      if (others.containsKey(field.name()))
        all.put(field.name(), others.getOrDefault(field.name(), ""));
    return new CriteriaForm(all);
  }

  String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  /// The text that the form stands for, right or wrong.
  String text() {
    return CriteriaText.write(tree());
  }

  private Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    for (var field : FormField.all()) {
      if (field.name().startsWith("clusters.") || skipped(field)) continue;
      put(tree, field.name(), parsed(field));
    }
    switch (value("clusters.kind")) {
      case "exactly" -> tree.put("clusters", number(value("clusters.exactly")));
      case "between" -> {
        for (var end : List.of("clusters.min", "clusters.max"))
          if (!value(end).isEmpty()) put(tree, end, number(value(end)));
      }
      default -> tree.put("clusters", "fewest");
    }
    tree.putIfAbsent("clusters", "");
    if (value("name.da").isEmpty()) put(tree, "name.da", "");
    return tree;
  }

  /// Empty fields ask for nothing, and what to do with an age asks for nothing without ages.
  private boolean skipped(FormField field) {
    if (field.name().equals("ages.unoffered"))
      return value("ages.from").isEmpty() && value("ages.to").isEmpty();
    return value(field.name()).isEmpty();
  }

  private Object parsed(FormField field) {
    var value = value(field.name());
    return switch (field.kind()) {
      case TEXT, CHOICE -> value;
      case NUMBER -> number(value);
      case NAMES, AGE_GROUPS -> split(value);
      case GROUPS ->
          value.lines().filter(line -> !line.isBlank()).map(CriteriaForm::split).toList();
      case LABELLED -> labelled(value);
      case PRICES -> prices(value);
    };
  }

  /// Danes write 1.500 and 0,5; the text has 1500 and 0.5.
  private static String number(String written) {
    var number = written.strip().replace(" ", "").replace("\u00a0", "");
    if (number.contains(",")) return number.replace(".", "").replace(',', '.');
    if (number.matches("[1-9][0-9]{0,2}(\\.[0-9]{3})+")) return number.replace(".", "");
    return number;
  }

  private static List<String> split(String names) {
    return List.of(names.split(",")).stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Map<String, Object> labelled(String lines) {
    var map = new LinkedHashMap<String, Object>();
    entries(lines).forEach((label, names) -> map.put(label, split(names)));
    return map;
  }

  private static Map<String, Object> prices(String lines) {
    var map = new LinkedHashMap<String, Object>();
    entries(lines).forEach((attribute, price) -> map.put(attribute, number(price)));
    return map;
  }

  private static Map<String, String> entries(String lines) {
    var entries = new LinkedHashMap<String, String>();
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          var colon = line.lastIndexOf(':');
          entries.put(
              (colon < 0 ? line : line.substring(0, colon)).strip(),
              colon < 0 ? "" : line.substring(colon + 1).strip());
        });
    return entries;
  }

  private static void put(Map<String, Object> tree, String path, Object value) {
    var dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, value);
      return;
    }
    var branch = new LinkedHashMap<String, Object>();
    if (tree.get(path.substring(0, dot)) instanceof Map<?, ?> before)
      before.forEach((key, held) -> branch.put(key.toString(), held));
    branch.put(path.substring(dot + 1), value);
    tree.put(path.substring(0, dot), branch);
  }

  /// The field that a problem is shown at: that of its key, or of the nearest key around it.
  static String field(String key) {
    if (key.equals("clusters")) return "clusters.exactly";
    var names = FormField.all().stream().map(FormField::name).toList();
    for (var at = key; ; at = at.substring(0, at.lastIndexOf('.'))) {
      if (names.contains(at)) return at;
      if (at.lastIndexOf('.') < 0) return names.getFirst();
    }
  }
}
