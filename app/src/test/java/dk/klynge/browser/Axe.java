package dk.klynge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/// WCAG 2.2 AA as far as a machine can tell.
final class Axe {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  static void assertNoFindings(Page page) {
    assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
  }

  static List<String> findings(Page page) {
    return new AxeBuilder(page)
        .withTags(TAGS).analyze().getViolations().stream().map(Axe::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> node.getHtml())
        .limit(5)
        .collect(Collectors.joining("\n    ", rule.getId() + ": " + rule.getHelp() + "\n    ", ""));
  }
}
