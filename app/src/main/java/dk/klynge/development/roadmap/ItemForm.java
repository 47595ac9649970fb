package dk.klynge.development.roadmap;

import dk.klynge.development.SupportTheme;
import dk.klynge.development.roadmap.Item.Kind;
import dk.klynge.development.roadmap.Item.Progress;
import dk.klynge.development.roadmap.Item.Wording;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An aim or effort as typed.
record ItemForm(Map<String, String> fields) {

  private static final int LONGEST = 500;

  /// What other pages lead here with: a kind, a theme, a horizon.
  static ItemForm begun(Map<String, String> query) {
    var fields = new LinkedHashMap<String, String>();
    for (var name : List.of("kind", "theme", "horizon", "da", "en"))
      fields.put(name, query.getOrDefault(name, "").strip());
    fields.put("id", UUID.randomUUID().toString());
    fields.put("version", "0");
    if (fields.getOrDefault("kind", "").isEmpty()) fields.put("kind", "effort");
    return new ItemForm(fields);
  }

  static ItemForm of(Item one) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", one.id().toString());
    fields.put("version", Integer.toString(one.version()));
    fields.put("kind", one.kind().code());
    fields.put("horizon", one.horizon());
    fields.put("theme", one.theme().map(Enum::name).orElse(""));
    fields.put("owner", one.owner());
    fields.put("da", one.wording().danish());
    fields.put("en", one.wording().english());
    return new ItemForm(fields);
  }

  ItemForm version(int now) {
    var other = new LinkedHashMap<>(fields);
    other.put("version", Integer.toString(now));
    return new ItemForm(other);
  }

  private String value(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  int version() {
    return Typed.number(value("version"));
  }

  UUID id() {
    return Typed.id(value("id")).orElseGet(UUID::randomUUID);
  }

  /// What is wrong, as message keys by field.
  Map<String, String> errors(List<String> horizons) {
    var errors = new LinkedHashMap<String, String>();
    if (!horizons.contains(value("horizon")))
      errors.put("horizon", "development.roadmap.error.horizon");
    for (var language : List.of("da", "en"))
      if (value(language).isEmpty() || value(language).length() > LONGEST)
        errors.put(language, "development.roadmap.error.text." + language);
    if (value("owner").length() > 120) errors.put("owner", "development.roadmap.error.owner");
    return errors;
  }

  /// Only where there are no errors.
  ///
  /// @param before as it stands; empty for a new one
  Item item(Optional<Item> before) {
    return new Item(
        id(),
        before.map(Item::kind).orElseGet(() -> Kind.of(value("kind"))),
        value("horizon"),
        SupportTheme.of(value("theme")),
        value("owner"),
        new Wording(value("da"), value("en")),
        before.map(Item::number).orElse(1),
        before.map(Item::progress).orElse(Progress.NONE),
        Optional.empty(),
        0,
        version());
  }
}
