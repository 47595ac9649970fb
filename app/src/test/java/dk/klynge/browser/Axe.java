package dk.klynge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// WCAG 2.2 AA as far as a machine can tell.
///
/// axe itself is asked, not its builder: the script stays in a page that is looked at twice, and
/// only what is wrong is gathered in full. The pages have no frames.
final class Axe {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /// The contrast of texts takes most of the time. Of rows and list items that are made alike (the
  /// same elements, classes and attributes) it looks at one in an odd and one in an even place.
  private static final String LOOK =
      """
      async tags => {
        const seen = new Set();
        const made = e => `${e.tagName} ${e.getAttribute('class')} ${e.getAttributeNames()}`;
        const repeated = [...document.querySelectorAll('tbody tr, li')].filter(item => {
          const all = [item, ...item.querySelectorAll('*')].map(made).join('|');
          const key = item.matches(':nth-child(even)') + all;
          return seen.has(key) || !seen.add(key);
        });
        const left = new Set(repeated.flatMap(item => [item, ...item.querySelectorAll('*')]));
        const rule = axe._audit.getRule('color-contrast');
        rule.wanted ??= rule.matches;
        rule.matches = (node, ...more) => !left.has(node) && rule.wanted(node, ...more);
        const found = await axe.run(document, { resultTypes: ['violations'], runOnly: tags });
        if (found.passes.length === 0) throw new Error('axe looked at nothing');
        return found.violations.map(({ id, help, nodes }) =>
          [`${id}: ${help}`, ...nodes.slice(0, 5).map(node => node.html)].join('\\n    '));
      }
      """;

  private Axe() {}

  static void assertNoFindings(Page page) {
    assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
  }

  static List<String> findings(Page page) {
    if (!Objects.equals(page.evaluate("() => typeof axe"), "object")) page.evaluate(Script.TEXT);
    return ((List<?>) page.evaluate(LOOK, TAGS)).stream().map(Objects::toString).toList();
  }

  private static final class Script {

    static final String TEXT = text();

    private static String text() {
      try (var in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
