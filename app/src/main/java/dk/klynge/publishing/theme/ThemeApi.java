package dk.klynge.publishing.theme;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.theme.Article.Kind;
import dk.klynge.publishing.theme.Article.State;
import dk.klynge.rest.PageOf;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The theme site for other programs, such as an intranet: what can be read today, and no draft.
@RestController
@RequestMapping("/api/v1/theme")
@Tag(name = "Theme site")
class ThemeApi {

  private final Articles articles;
  private final Texts texts;
  private final Clock clock;

  ThemeApi(Articles articles, Texts texts, Clock clock) {
    this.articles = articles;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param kind news or background
  /// @param html safe to show; in Danish where there is no English
  record ThemeArticle(
      UUID id, String kind, Optional<LocalDate> published, String title, String html, String url) {}

  @GetMapping("/articles")
  @Needs(PublishingActions.READ)
  @Operation(summary = "News and background that can be read today, the latest first")
  PageOf<ThemeArticle> list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var today = LocalDate.now(clock);
    var out =
        Stream.of(Kind.values())
            .filter(one -> kind.isEmpty() || one.name().equalsIgnoreCase(kind))
            .flatMap(one -> articles.all(one).stream())
            .filter(article -> article.isOut(today))
            .map(this::told)
            .toList();
    return PageOf.cut(out, page, size);
  }

  private ThemeArticle told(Article article) {
    var language = texts.language();
    return new ThemeArticle(
        article.id().value(),
        article.kind().name().toLowerCase(Locale.ROOT),
        article.state() instanceof State.Dated(var day) ? Optional.of(day) : Optional.empty(),
        article.title().in(language),
        Prose.html(article.text().in(language)),
        "/theme/articles/" + article.id().value());
  }
}
