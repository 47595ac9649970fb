package dk.klynge.publishing.theme;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Milestones;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.theme.Article.Kind;
import dk.klynge.publishing.theme.Article.State;
import dk.klynge.publishing.theme.ThemePages.ArchivePage;
import dk.klynge.publishing.theme.ThemePages.ArticlePage;
import dk.klynge.publishing.theme.ThemePages.Brief;
import dk.klynge.publishing.theme.ThemePages.Date;
import dk.klynge.publishing.theme.ThemePages.FrontPage;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the pages of news, background and dates show to whoever looks.
@Component
class ShowTheme {

  private static final int ON_FRONT = 5;
  private static final int BEGINNING = 200;

  private final Articles articles;
  private final Milestones milestones;
  private final List<MenuEntry> menu;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ShowTheme(
      Articles articles,
      Milestones milestones,
      List<MenuEntry> menu,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.articles = articles;
    this.milestones = milestones;
    this.menu = menu;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  FrontPage front() {
    var today = LocalDate.now(clock);
    var writes = guard.may(PublishingActions.WRITE);
    var drafts =
        Stream.of(Kind.values())
            .flatMap(kind -> articles.all(kind).stream())
            .filter(article -> !article.isOut(today) && writes)
            .filter(article -> !(article.state() instanceof State.Withdrawn))
            .map(this::shortly)
            .toList();
    return new FrontPage(
        out(Kind.NEWS).limit(ON_FRONT).map(this::shortly).toList(),
        out(Kind.BACKGROUND).map(this::shortly).toList(),
        dates().stream().filter(date -> !date.last().isBefore(today)).limit(ON_FRONT).toList(),
        drafts,
        writes,
        menu.stream().anyMatch(entry -> entry.url().equals("/newsletters")),
        guard.may(PublishingActions.TALK));
  }

  private Stream<Article> out(Kind kind) {
    var today = LocalDate.now(clock);
    return articles.all(kind).stream().filter(article -> article.isOut(today));
  }

  /// @param wanted the year; 0 for the latest
  ArchivePage archive(int wanted) {
    var all = out(Kind.NEWS).toList();
    var years =
        all.stream()
            .flatMap(article -> day(article).stream())
            .map(LocalDate::getYear)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    var year = years.contains(wanted) ? wanted : years.stream().findFirst().orElse(0);
    var shown =
        all.stream()
            .filter(article -> day(article).filter(day -> day.getYear() == year).isPresent())
            .map(this::shortly)
            .toList();
    return new ArchivePage(shown, years, year);
  }

  /// What leaders and staff may be told of the plan; everything that is told anybody outside, too.
  List<Date> dates() {
    return milestones.all(texts.language()).stream()
        .filter(one -> !one.audiences().isEmpty())
        .map(one ->
            new Date(
                one.name(),
                one.first(),
                one.last(),
                one.provisional(),
                one.audiences().stream().sorted().map(Audience::key).toList()))
        .sorted(Comparator.comparing(Date::first))
        .toList();
  }

  ArticlePage article(Article article) {
    var language = texts.language();
    return new ArticlePage(
        article,
        article.title().in(language),
        Prose.html(article.text().in(language)),
        article.text().isMissingIn(language) ? "da" : language.getLanguage(),
        day(article),
        article.key(LocalDate.now(clock)),
        guard.may(PublishingActions.WRITE));
  }

  private Brief shortly(Article article) {
    var language = texts.language();
    return new Brief(
        article.id(),
        article.title().in(language),
        day(article),
        beginning(Prose.plain(article.text().in(language))),
        article.key(LocalDate.now(clock)));
  }

  private static Optional<LocalDate> day(Article article) {
    return article.state() instanceof State.Dated(var day) ? Optional.of(day) : Optional.empty();
  }

  private static String beginning(String text) {
    var line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= BEGINNING) return line;
    return line.substring(0, BEGINNING).replaceFirst("\\s\\S*$", "") + " …";
  }
}
