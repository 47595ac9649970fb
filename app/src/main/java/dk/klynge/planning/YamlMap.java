package dk.klynge.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A mapping of the text with strict reading: every value has one type, and what does not fit
/// becomes a problem with its line, while reading goes on to find the next.
final class YamlMap {

  static final double OPEN = Double.POSITIVE_INFINITY;

  private final String path;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final List<CriteriaProblem> problems;

  YamlMap(String path, MappingNode node, List<CriteriaProblem> problems) {
    this.path = path;
    this.problems = problems;
    for (var tuple : node.getValue())
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) problem(path, tuple.getKeyNode(), "key");
      else if (entries.putIfAbsent(key.getValue(), tuple) != null)
        problem(path(key.getValue()), key, "twice", key.getValue());
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /// Reports every key that is not one of these.
  void only(String... known) {
    var names = List.of(known);
    entries.forEach((key, tuple) -> {
      if (!names.contains(key))
        problem(path(key), tuple.getKeyNode(), "unknown", key, String.join(", ", names));
    });
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  /// The value at `key` when it is a single value and not empty.
  Optional<String> text(String key) {
    return node(key).flatMap(node -> text(path(key), node));
  }

  /// The value at `key` translated by `names`; anything else is reported with the names there are.
  <T> Optional<T> choice(String key, Map<String, T> names) {
    return text(key)
        .flatMap(text -> {
          if (!names.containsKey(text))
            problem(key, "choice", text, String.join(", ", names.keySet()));
          return Optional.ofNullable(names.get(text));
        });
  }

  double number(String key, double missing) {
    return text(key).flatMap(text -> parsed(key, text)).orElse(missing);
  }

  int whole(String key, int missing) {
    var number = number(key, missing);
    if (number == Math.rint(number) && Math.abs(number) <= 1_000_000_000) return (int) number;
    problem(key, "whole", text(key).orElse(""));
    return missing;
  }

  /// `{min: a, max: b}`; either may be missing.
  CriteriaSet.Range range(String key) {
    return map(key).map(map -> map.range()).orElse(CriteriaSet.Range.OPEN);
  }

  CriteriaSet.Range range() {
    var range = new CriteriaSet.Range(number("min", 0), number("max", OPEN));
    if (range.min() > range.max()) problem("max", "order", plain(range.min()), plain(range.max()));
    return range;
  }

  Optional<YamlMap> map(String key) {
    return node(key).flatMap(node -> asMap(key, node));
  }

  private Optional<YamlMap> asMap(String key, Node node) {
    if (node instanceof MappingNode mapping)
      return Optional.of(new YamlMap(path(key), mapping, problems));
    problem(key, "map");
    return Optional.empty();
  }

  List<String> texts(String key) {
    return node(key).map(node -> texts(path(key), node)).orElse(List.of());
  }

  /// The numbers of a list; a single one is a list too.
  List<Double> numbers(String key) {
    var node = node(key);
    if (node.isEmpty()) return List.of();
    var texts =
        node.get() instanceof ScalarNode
            ? text(key).stream().toList()
            : texts(path(key), node.get());
    return texts.stream().flatMap(text -> parsed(key, text).stream()).toList();
  }

  List<List<String>> groups(String key) {
    var node = node(key);
    if (node.isEmpty()) return List.of();
    if (node.get() instanceof SequenceNode sequence)
      return sequence.getValue().stream().map(group -> texts(path(key), group)).toList();
    problem(key, "groups");
    return List.of();
  }

  private List<String> texts(String at, Node node) {
    var texts = new ArrayList<String>();
    if (node instanceof SequenceNode sequence)
      sequence.getValue().forEach(item -> text(at, item).ifPresent(texts::add));
    else problem(at, node, "list");
    return texts;
  }

  private Optional<String> text(String at, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank())
      return Optional.of(scalar.getValue().strip());
    problem(at, node, node instanceof ScalarNode ? "empty" : "text");
    return Optional.empty();
  }

  private Optional<Double> parsed(String key, String text) {
    try {
      var number = Double.parseDouble(text);
      if (Double.isFinite(number) && number >= 0) return Optional.of(number);
      problem(key, "positive", text);
    } catch (NumberFormatException e) {
      problem(key, "number", text);
    }
    return Optional.empty();
  }

  void problem(String key, String code, Object... details) {
    node(key)
        .ifPresentOrElse(
            node -> problem(path(key), node, code, details), () -> add(key, code, details));
  }

  private void add(String key, String code, Object... details) {
    problems.add(new CriteriaProblem(path(key), 1, 1, code(code), List.of(details)));
  }

  private void problem(String at, Node node, String code, Object... details) {
    var line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    var column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    problems.add(new CriteriaProblem(at, line, column, code(code), List.of(details)));
  }

  private String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  static String code(String code) {
    return "planning.criteria.problem." + code;
  }

  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
