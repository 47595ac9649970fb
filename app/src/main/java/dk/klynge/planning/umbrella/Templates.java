package dk.klynge.planning.umbrella;

import dk.klynge.planning.CriteriaSet.Wording;
import dk.klynge.planning.umbrella.Content.Figures;
import dk.klynge.planning.umbrella.Content.Text;
import dk.klynge.planning.umbrella.Template.Assessed;
import dk.klynge.planning.umbrella.Template.Model;
import dk.klynge.planning.umbrella.Template.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The templates that come with the program; each is a file in `leadership-models/`. A template may
/// take models over from the first one: `like` names their keys.
final class Templates {

  static final String DEMONSTRATION = "ravnshavn";

  /// In the order in which they are offered.
  static final List<String> NAMES = List.of("reform-2010", DEMONSTRATION);

  private final Map<String, Model> known = new HashMap<>();

  private Templates() {}

  /// What has been thought of the invented organisations was thought on the day they were.
  static Optional<Template> find(String name, LocalDate today) {
    return find(name).map(found -> name.equals(DEMONSTRATION) ? found.assessedOn(today) : found);
  }

  private static Optional<Template> find(String name) {
    if (!NAMES.contains(name)) return Optional.empty();
    var reader = new Templates();
    var first = reader.template(file(NAMES.getFirst()));
    return Optional.of(name.equals(NAMES.getFirst()) ? first : reader.template(file(name)));
  }

  private static Map<?, ?> file(String name) {
    var path = "/leadership-models/" + name + ".yaml";
    try (var file = Templates.class.getResourceAsStream(path)) {
      if (file == null) throw new IllegalStateException("The template " + name + " is missing");
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Template template(Map<?, ?> map) {
    return new Template(
        wording(map(map, "name")),
        wording(map(map, "description")),
        list(map, "organisations").stream().map(each -> organisation((Map<?, ?>) each)).toList());
  }

  private Organisation organisation(Map<?, ?> map) {
    List<Model> models =
        map.containsKey("like")
            ? texts(map, "like").stream()
                .map(key -> Objects.requireNonNull(known.get(key), key))
                .toList()
            : list(map, "models").stream().map(each -> model((Map<?, ?>) each)).toList();
    return new Organisation(text(map, "name"), texts(map, "also"), models);
  }

  private Model model(Map<?, ?> map) {
    var kind = Kind.valueOf(text(map, "kind").toUpperCase(Locale.ROOT).replace('-', '_'));
    var content =
        new Content(
            kind,
            text(map, "criteria"),
            figures(map(map, "figures")),
            said(map(map, "da")),
            said(map(map, "en")));
    var model = new Model(text(map, "key"), content, Optional.of(assessed(map(map, "assessment"))));
    known.put(model.key(), model);
    return model;
  }

  private static Assessed assessed(Map<?, ?> map) {
    return new Assessed(
        Assessment.Outcome.valueOf(text(map, "outcome").toUpperCase(Locale.ROOT)),
        LocalDate.parse(text(map, "day")),
        text(map, "da"),
        text(map, "en"));
  }

  private static Figures figures(Map<?, ?> map) {
    return new Figures(
        number(map, "minChildren"),
        number(map, "maxChildren"),
        number(map, "minInstitutions"),
        number(map, "maxInstitutions"),
        number(map, "fromAge"),
        number(map, "toAge"),
        number(map, "diameter"));
  }

  private static Text said(Map<?, ?> map) {
    return new Text(
        text(map, "name"),
        text(map, "description"),
        texts(map, "criteria"),
        texts(map, "unit"),
        texts(map, "network"),
        text(map, "saving"));
  }

  private static Wording wording(Map<?, ?> map) {
    return new Wording(text(map, "da"), text(map, "en"));
  }

  private static Map<?, ?> map(Map<?, ?> map, String key) {
    return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
  }

  private static List<?> list(Map<?, ?> map, String key) {
    return (List<?>) Objects.requireNonNull(map.get(key), key);
  }

  private static String text(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key), key).toString();
  }

  private static List<String> texts(Map<?, ?> map, String key) {
    return list(map, key).stream().map(Object::toString).toList();
  }

  private static Optional<Integer> number(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(value -> Integer.valueOf(value.toString()));
  }
}
