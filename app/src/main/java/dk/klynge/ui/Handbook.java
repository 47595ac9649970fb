package dk.klynge.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The chapters of the handbook: `handbook/<name>.da.md` and `handbook/<name>.en.md` on the class
/// path, where the build puts `docs/handbook`. The first line is the title.
@Component
class Handbook {

  private static final Pattern CHAPTER = Pattern.compile("^([a-z-]+)\\.(da|en)\\.md$");
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> Handbook::fitted)
          .build();

  private final ResourcePatternResolver files;

  Handbook(ResourcePatternResolver files) {
    this.files = files;
  }

  record Chapter(String name, String title, String html) {}

  List<Chapter> chapters(Locale language) {
    return found("*", language).map(this::chapter).toList();
  }

  Optional<Chapter> chapter(String name, Locale language) {
    if (!name.matches("[a-z-]+")) return Optional.empty();
    return found(name, language).map(this::chapter).findFirst();
  }

  private Stream<Resource> found(String name, Locale language) {
    try {
      var pattern = "classpath*:/handbook/" + name + "." + language.getLanguage() + ".md";
      return Arrays.stream(files.getResources(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A command wider than the screen scrolls in its own box, which the keyboard must reach; a link
  /// to another chapter's file becomes one to its page.
  private static void fitted(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre")) attributes.put("tabindex", "0");
    attributes.computeIfPresent(
        "href", (_, to) -> CHAPTER.matcher(to).replaceFirst("/help/$1?lang=$2"));
  }

  private Chapter chapter(Resource file) {
    try {
      var text = file.getContentAsString(UTF_8);
      var name = Objects.requireNonNullElse(file.getFilename(), "").replaceAll("\\..*", "");
      var title = text.lines().findFirst().orElse(name).replaceFirst("^#+\\s*", "");
      return new Chapter(name, title, HTML.render(MARKDOWN.parse(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
