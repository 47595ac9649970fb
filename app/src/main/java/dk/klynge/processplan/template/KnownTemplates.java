package dk.klynge.processplan.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplates;
import dk.klynge.processplan.template.Templates.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Those that come with the program, and the versions that were made of them. A text is read once.
@Component
class KnownTemplates implements PlanTemplates {

  private static final String SHIPPED = "classpath:processplan/*.yaml";

  private final Templates kept;
  private final List<Text> shipped = new ArrayList<>();
  private final Map<Text, PlanTemplate> read = new ConcurrentHashMap<>();

  /// @param version as the store counts it, whatever the text says
  record Text(String key, int version, String text) {}

  KnownTemplates(Templates kept) {
    this.kept = kept;
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
        var text = file.getContentAsString(UTF_8);
        var template = template(new Text("", 0, text));
        shipped.add(new Text(template.key(), template.version(), text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of the newest version, for whoever goes on writing it.
  Optional<Text> newestText(String key) {
    return texts(key).findFirst();
  }

  Optional<Text> text(String key, int version) {
    return texts(key).filter(one -> one.version() == version).findFirst();
  }

  List<Integer> versions(String key) {
    return texts(key).map(Text::version).distinct().toList();
  }

  private Stream<Text> texts(String key) {
    return all().stream().filter(one -> one.key().equals(key));
  }

  /// The newest first; what people have written goes before what came with the program.
  private List<Text> all() {
    var texts = new ArrayList<Text>();
    for (Version one : kept.all()) texts.add(new Text(one.key(), one.version(), one.text()));
    texts.addAll(shipped);
    texts.sort(
        Comparator.comparing(Text::key).thenComparing(Text::version, Comparator.reverseOrder()));
    return texts;
  }

  @Override
  public List<PlanTemplate> newest() {
    var newest = new LinkedHashMap<String, Text>();
    all().forEach(text -> newest.putIfAbsent(text.key(), text));
    return newest.values().stream().map(this::template).toList();
  }

  @Override
  public Optional<PlanTemplate> newest(String key) {
    return newestText(key).map(this::template);
  }

  @Override
  public Optional<PlanTemplate> find(String key, int version) {
    return kept.text(key, version)
        .map(text -> new Text(key, version, text))
        .or(() ->
            shipped.stream()
                .filter(one -> one.key().equals(key) && one.version() == version)
                .findFirst())
        .map(this::template);
  }

  private PlanTemplate template(Text text) {
    return read.computeIfAbsent(text, KnownTemplates::readable);
  }

  private static PlanTemplate readable(Text text) {
    return switch (ReadTemplate.of(text.text())) {
      case Reading.Read(var template) ->
          text.version() == 0 ? template : numbered(template, text.version());
      case Reading.Unreadable(var problems) ->
          throw new IllegalStateException(text.key() + ": " + problems);
    };
  }

  private static PlanTemplate numbered(PlanTemplate template, int version) {
    return new PlanTemplate(
        template.key(),
        version,
        template.title(),
        template.themes(),
        template.gates(),
        template.activities(),
        template.rules());
  }
}
