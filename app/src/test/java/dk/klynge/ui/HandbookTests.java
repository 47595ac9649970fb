package dk.klynge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class HandbookTests {

  private final Handbook handbook = new Handbook(new PathMatchingResourcePatternResolver());

  @Test
  void aChapterIsReadInTheLanguageOfThePage() {
    assertThat(handbook.chapter("trial", Locale.of("da")).orElseThrow().title())
        .isEqualTo("Prøvekapitel");
    assertThat(handbook.chapter("trial", Locale.ENGLISH).orElseThrow().title())
        .isEqualTo("Trial chapter");
  }

  @Test
  void markdownBecomesHtmlAndHtmlIsEscaped() {
    var html = handbook.chapter("trial", Locale.of("da")).orElseThrow().html();
    assertThat(html)
        .contains("<strong>fremhævet</strong>", "<table>", "&lt;b&gt;ikke HTML&lt;/b&gt;");
  }

  @Test
  void theOtherLanguageIsALinkToAPage() {
    var html = handbook.chapter("planning", Locale.of("da")).orElseThrow().html();
    assertThat(html).contains("href=\"/help/planning?lang=en\"").doesNotContain(".md\"");
  }

  @Test
  void aNameThatIsNoChapterFindsNothing() {
    assertThat(handbook.chapter("../application", Locale.of("da"))).isEmpty();
    assertThat(handbook.chapter("missing", Locale.of("da"))).isEmpty();
  }
}
