package dk.klynge.processplan.equipment;

import dk.klynge.guard.Role;
import dk.klynge.processplan.TextVersions.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A version of the list of systems and tasks. A cluster keeps the version that it was laid out by.
record EquipmentList(int version, List<Entry> entries) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final List<Role> ORDERING =
      List.of(Role.CLUSTER_LEADER, Role.AREA_MANAGER, Role.PROGRAMME_OFFICE);

  EquipmentList {
    entries = List.copyOf(entries);
  }

  enum Kind {
    SYSTEM,
    TASK
  }

  enum WhenLeaderLeaves {
    WITHDRAWN,
    STAYS
  }

  /// @param day counted from the first day of the cluster
  /// @param orders the role that orders or does it
  /// @param whom who uses it, by language
  /// @param from with whom it waits once it is ordered, by language
  record Entry(
      String key,
      Kind kind,
      int day,
      Role orders,
      WhenLeaderLeaves leaves,
      Map<String, String> title,
      Map<String, String> whom,
      Map<String, String> from) {
    Entry {
      title = Map.copyOf(title);
      whom = Map.copyOf(whom);
      from = Map.copyOf(from);
    }
  }

  Optional<Entry> find(String key) {
    return entries.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  static String in(Map<String, String> texts, Locale language) {
    return texts.getOrDefault(language.getLanguage(), texts.getOrDefault("da", ""));
  }

  sealed interface Reading {
    record Read(EquipmentList list) implements Reading {}

    record Unreadable(List<Problem> problems) implements Reading {
      public Unreadable {
        problems = List.copyOf(problems);
      }
    }
  }

  /// What speaks against keeping a text: yaml, empty, key, twice, kind, orders or title.
  static List<Problem> problems(String text) {
    return read(0, text) instanceof Reading.Unreadable(var problems) ? problems : List.of();
  }

  static Reading read(int version, String text) {
    JsonNode root;
    try {
      root = YAML.readTree(text);
    } catch (JacksonException e) {
      return new Reading.Unreadable(List.of(Problem.unreadable(e)));
    }
    var problems = new ArrayList<Problem>();
    var keys = new HashSet<String>();
    var entries = new ArrayList<Entry>();
    for (var node : root.path("entries").valueStream().toList()) {
      var key = node.path("key").asString("");
      var where = key.isEmpty() ? Integer.toString(entries.size() + 1) : key;
      var kinds = problems(node);
      if (!keys.add(key)) kinds.add("twice");
      kinds.forEach(kind -> problems.add(new Problem(where, kind)));
      if (kinds.isEmpty()) entries.add(entry(node));
    }
    if (keys.isEmpty()) problems.add(new Problem("1", "empty"));
    return problems.isEmpty()
        ? new Reading.Read(new EquipmentList(version, entries))
        : new Reading.Unreadable(problems);
  }

  private static List<String> problems(JsonNode node) {
    var problems = new ArrayList<String>();
    if (!node.path("key").asString("").matches("[a-z0-9][a-z0-9-]{0,60}")) problems.add("key");
    if (kind(node).isEmpty()) problems.add("kind");
    if (orders(node).isEmpty()) problems.add("orders");
    if (node.path("title").path("da").asString("").isBlank()) problems.add("title");
    return problems;
  }

  private static Optional<Kind> kind(JsonNode node) {
    var written = node.path("kind").asString("").toUpperCase(Locale.ROOT);
    return Arrays.stream(Kind.values()).filter(one -> one.name().equals(written)).findFirst();
  }

  private static Optional<Role> orders(JsonNode node) {
    var written = node.path("orders").asString("");
    return ORDERING.stream().filter(one -> one.name().equals(written)).findFirst();
  }

  private static Entry entry(JsonNode node) {
    return new Entry(
        node.path("key").asString(),
        kind(node).orElseThrow(),
        node.path("day").asInt(0),
        orders(node).orElseThrow(),
        node.path("leaves").asBoolean(false) ? WhenLeaderLeaves.WITHDRAWN : WhenLeaderLeaves.STAYS,
        texts(node.path("title")),
        texts(node.path("for")),
        texts(node.path("from")));
  }

  private static Map<String, String> texts(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.propertyStream()
        .forEach(one -> texts.put(one.getKey(), one.getValue().asString("").strip()));
    return texts;
  }
}
