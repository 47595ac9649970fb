package dk.klynge.organisation;

import dk.klynge.documents.TableShape;
import dk.klynge.organisation.ImportProfile.Box;
import dk.klynge.organisation.ImportProfile.Condition;
import dk.klynge.organisation.ImportProfile.Coordinates;
import dk.klynge.organisation.ImportProfile.Coverage;
import dk.klynge.organisation.ImportProfile.IdRule;
import dk.klynge.organisation.ImportProfile.Source;
import dk.klynge.organisation.ImportProfile.Table;
import dk.klynge.organisation.ImportProfile.Values;
import dk.klynge.organisation.RegisterRow.Bearer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a profile, and says plainly which entry is not understood.
final class ProfileYaml {

  private static final Set<String> ROOT =
      Set.of(
          "title table signature complete coordinates ids fields places children leave-out expect aliases"
              .split(" "));

  private static final Set<String> FIELDS =
      Set.of(
          """
          name unit unit-kind type ownership area cluster cluster-kind network umbrella legal-unit cvr \
          website budget staff profile address postal-code town district municipality address-uuid latitude \
          longitude x y places children weight\
          """
              .split(" "));

  private static final Set<String> RULE =
      Set.of("columns join shared-by constant pattern replace values otherwise".split(" "));

  private final YamlEntry root;

  private ProfileYaml(YamlEntry root) {
    this.root = root;
  }

  static ImportProfile read(String name, String yaml) {
    var entry = new YamlEntry(name, "", tree(name, yaml));
    try {
      return new ProfileYaml(entry.allow(ROOT)).profile(new Source(name, yaml));
    } catch (IllegalArgumentException e) {
      throw entry.fault(String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode tree(String name, String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (JacksonException e) {
      throw new ProfileFault(name, "the file", "is not YAML: " + e.getOriginalMessage());
    }
  }

  private ImportProfile profile(Source source) {
    var ids = root.at("ids").items().stream().map(ProfileYaml::id).toList();
    return new ImportProfile(source, root.at("title").texts(), table(), ids, values());
  }

  private Table table() {
    var table = root.at("table").allow(Set.of("encoding", "separator", "decimal", "sheet"));
    var shape =
        new TableShape(
            table.at("encoding").text().map(Charset::forName),
            table.at("separator").text().map(text -> text.charAt(0)),
            table.at("sheet").text());
    return new Table(
        shape,
        table.at("decimal").text().orElse(".").charAt(0),
        root.at("signature").list(),
        "true".equals(root.at("complete").text().orElse("")) ? Coverage.COMPLETE : Coverage.PARTIAL,
        coordinates(root.at("coordinates").allow(Set.of("epsg", "box"))));
  }

  private static Coordinates coordinates(YamlEntry entry) {
    var epsg = entry.at("epsg").text().orElse("");
    var box = entry.at("box").list().stream().map(Double::valueOf).toList();
    return new Coordinates(
        epsg.equals("none") ? Coordinates.Ground.BARE : Coordinates.Ground.EARTH,
        epsg.matches("[0-9]+") ? OptionalInt.of(Integer.parseInt(epsg)) : OptionalInt.empty(),
        box.size() == 4
            ? Optional.of(new Box(box.get(0), box.get(1), box.get(2), box.get(3)))
            : Optional.empty());
  }

  private static IdRule id(YamlEntry entry) {
    entry.allow(Set.of("kind", "prefix", "of", "columns", "pattern"));
    return new IdRule(
        entry.at("kind").text().orElse(""),
        entry.at("prefix").text().orElse(""),
        Bearer.valueOf(entry.at("of").text().orElse("institution").toUpperCase(Locale.ROOT)),
        CellRule.ofColumns(entry.at("columns").list()),
        entry.at("pattern").text().map(Pattern::compile));
  }

  private Values values() {
    return new Values(
        rules(root.at("fields").allow(FIELDS)),
        rules(root.at("places").allow(Codes.AGE_GROUPS)),
        rules(root.at("children").allow(Codes.AGE_GROUPS)),
        root.at("leave-out").items().stream().map(ProfileYaml::condition).toList(),
        root.at("expect").items().stream().map(ProfileYaml::condition).toList(),
        aliases());
  }

  private static Map<String, CellRule> rules(YamlEntry entry) {
    var rules = new HashMap<String, CellRule>();
    entry.entries().forEach((name, each) -> rules.put(name, rule(each)));
    return Map.copyOf(rules);
  }

  private static CellRule rule(YamlEntry entry) {
    if (!entry.list().isEmpty()) return CellRule.ofColumns(entry.list());
    entry.allow(RULE);
    return new CellRule(
        entry.at("columns").list(),
        entry.at("join").text(),
        entry.at("shared-by").text(),
        entry.at("constant").text().orElse(""),
        new CellRule.Rewriting(
            entry.at("pattern").text().map(Pattern::compile), rewrites(entry.at("replace"))),
        translations(entry.at("values")),
        entry.at("otherwise").text());
  }

  private static Map<Pattern, String> rewrites(YamlEntry entry) {
    var rewrites = new LinkedHashMap<Pattern, String>();
    entry.texts().forEach((pattern, with) -> rewrites.put(Pattern.compile(pattern), with));
    return rewrites;
  }

  private static Map<String, String> translations(YamlEntry entry) {
    return entry.texts().entrySet().stream()
        .collect(Collectors.toMap(e -> Spelling.fold(e.getKey()), Map.Entry::getValue));
  }

  private static Condition condition(YamlEntry entry) {
    entry.allow(Set.of("column", "is", "is-not", "remark"));
    var sense = entry.at("is").list().isEmpty() ? Condition.Sense.IS_NOT : Condition.Sense.IS;
    var values = entry.at(sense == Condition.Sense.IS ? "is" : "is-not").list();
    return new Condition(
        entry.at("column").text().orElseThrow(() -> entry.fault("names no column")),
        values.stream().map(Spelling::fold).collect(Collectors.toSet()),
        sense,
        entry.at("remark").text().orElse(""));
  }

  /// Which names mean the same: the folded spelling to the one that counts.
  private Map<String, Map<String, String>> aliases() {
    var aliases = new HashMap<String, Map<String, String>>();
    root.at("aliases")
        .entries()
        .forEach((field, names) -> {
          var of = aliases.computeIfAbsent(field, key -> new HashMap<>());
          names
              .entries()
              .forEach((name, others) -> {
                of.put(Spelling.fold(name), name);
                for (var other : others.list()) of.put(Spelling.fold(other), name);
              });
        });
    return aliases;
  }
}
