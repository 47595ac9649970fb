package dk.klynge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The content security policy lets nothing inline run; so no template may hold any. Only the
/// handbook, which is our own text made into HTML with everything else escaped, is put into a page
/// unescaped.
class TemplatesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|\\s(?:th:)?style\\s*=|\\s(?:th:)?on[a-z]+\\s*=|\\shx-on|javascript:|<script(?![^>]*src=)|th:utext");

  /// Thymeleaf refuses beans in links and arguments, but only when the page is shown; `#format` and
  /// `#page` work everywhere.
  private static final Pattern BEAN = Pattern.compile("\\$\\{[^}\"]*(?<![\\w.])@[a-z]+\\.");

  @Test
  void noTemplateHoldsScriptOrStyleOfItsOwn() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.endsWith("ui/chapter.html"))
                  .filter(file -> !file.endsWith("ui/prose.html"))
                  .flatMap(TemplatesTests::inline))
          .isEmpty();
    }
  }

  private static final String VALUES = "(?:\\s[\\w:-]+(?:=\"[^\"]*\")?)*?";

  /// Thymeleaf replaces before it asks or repeats: the condition would never be asked, and the
  /// thing repeated would be null in the arguments.
  private static final Pattern REPLACED =
      Pattern.compile(
          "<[\\w:]+"
              + VALUES
              + "\\sth:(?:(?:if|unless|each)=\"[^\"]*\""
              + VALUES
              + "\\sth:replace"
              + "|replace=\"[^\"]*\""
              + VALUES
              + "\\sth:(?:if|unless|each)"
              + "|each=\"[^\"]*\""
              + VALUES
              + "\\sth:insert)=");

  @Test
  void noElementIsReplacedOnACondition() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      assertThat(files.filter(Files::isRegularFile).flatMap(file -> found(REPLACED, file)))
          .isEmpty();
    }
  }

  @Test
  void noTemplateNamesABean() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      assertThat(files.filter(Files::isRegularFile).flatMap(file -> found(BEAN, file))).isEmpty();
    }
  }

  /// A bare word in brackets is the key itself and not what a variable of that name holds: the
  /// field would be empty, and what was typed lost. `form['' + field]` asks the variable.
  private static final Pattern BARE_KEY = Pattern.compile("\\$\\{[^}\"]*[\\w)]\\[[a-zA-Z]+]");

  @Test
  void noMapIsAskedForAVariableByItsBareName() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      assertThat(files.filter(Files::isRegularFile).flatMap(file -> found(BARE_KEY, file)))
          .isEmpty();
    }
  }

  private static Stream<String> inline(Path file) {
    return found(INLINE, file);
  }

  private static Stream<String> found(Pattern pattern, Path file) {
    try {
      return pattern
          .matcher(Files.readString(file))
          .results()
          .map(found -> file.getFileName() + ": " + found.group());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What stands after a rule that is not closed belongs to it, and nobody sees it but by the look.
  @Test
  void styleSheetsCloseWhatTheyOpen() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/static/css"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".css")).toList()) {
        int depth = 0;
        for (var line : Files.readAllLines(file)) {
          if (line.matches("[^\\s}].*"))
            assertThat(depth).as("%s: open before %s", file.getFileName(), line).isZero();
          depth += line.replaceAll("[^{]", "").length() - line.replaceAll("[^}]", "").length();
        }
        assertThat(depth).as("%s", file).isZero();
      }
    }
  }
}
