package dk.klynge.publishing.theme;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
import dk.klynge.publishing.theme.ThemePages.FormPage;
import dk.klynge.publishing.theme.ThemePages.Shown;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One piece of news or background, and the form in which it is written.
@Controller
@RequestMapping("/theme/articles")
class ArticleController {

  private static final String FORM = "publishing/article-form";

  private final Articles articles;
  private final WriteArticle write;
  private final ShowTheme show;
  private final Texts texts;
  private final Guard guard;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ArticleController(
      Articles articles,
      WriteArticle write,
      ShowTheme show,
      Texts texts,
      Guard guard,
      Clock clock) {
    this.articles = articles;
    this.write = write;
    this.show = show;
    this.texts = texts;
    this.guard = guard;
    this.clock = clock;
  }

  /// What is not out yet is there only for those who write.
  @GetMapping("/{id}")
  @Needs(PublishingActions.READ)
  String read(@PathVariable ArticleId id, Model model) {
    var article = find(id);
    if (!article.isOut(LocalDate.now(clock)) && !guard.may(PublishingActions.WRITE))
      throw new NotFound();
    model.addAttribute("page", show.article(article));
    return "publishing/article";
  }

  @GetMapping("/new")
  @Needs(PublishingActions.WRITE)
  String blank(@RequestParam(defaultValue = "NEWS") String kind, Model model) {
    var form = ArticleForm.blank(kind, LocalDate.now(clock));
    model.addAttribute("page", page(Optional.empty(), UUID.randomUUID().toString(), form));
    return FORM;
  }

  @PostMapping
  @Needs(PublishingActions.WRITE)
  String make(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = ArticleForm.of(sent);
    var token = sent.getOrDefault("form", UUID.randomUUID().toString());
    var page = page(Optional.empty(), token, form);
    if (sent.containsKey("preview")) return shown(preview(page), model);
    return answer(write.make(form, guard.who() + ":" + token), page, model, response, redirect);
  }

  @GetMapping("/{id}/content")
  @Needs(PublishingActions.WRITE)
  String form(@PathVariable ArticleId id, Model model) {
    var article = find(id);
    return shown(page(Optional.of(article), "", ArticleForm.of(article)), model);
  }

  @PostMapping("/{id}/content")
  @Needs(PublishingActions.WRITE)
  String change(
      @PathVariable ArticleId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var article = find(id);
    var form = ArticleForm.of(sent);
    var page = page(Optional.of(article), "", form);
    if (sent.containsKey("preview")) return shown(preview(page), model);
    return answer(write.change(article, form), page, model, response, redirect);
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(PublishingActions.WRITE)
  String withdraw(
      @PathVariable ArticleId id, @RequestParam int version, RedirectAttributes redirect) {
    if (write.withdraw(find(id), version))
      Notice.success("publishing.article.done.withdrawn").with(redirect);
    else Notice.error("publishing.question.error.overtaken").with(redirect);
    return "redirect:/theme/articles/" + id.value();
  }

  private Article find(ArticleId id) {
    return articles.find(id).orElseThrow(NotFound::new);
  }

  private static String shown(FormPage page, Model model) {
    model.addAttribute("page", page);
    return FORM;
  }

  private String answer(
      Written<ArticleId, Article> outcome,
      FormPage page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return switch (outcome) {
      case Written.Saved(var id) -> {
        Notice.success("publishing.article.done.saved").with(redirect);
        yield "redirect:/theme/articles/" + id.value();
      }
      case Written.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, texts.say(key)));
        yield shown(
            new FormPage(
                page.article(), page.token(), page.form(), said, Optional.empty(), List.of()),
            model);
      }
      case Written.Overtaken(var now) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var form = page.form().at(now.version());
        yield shown(
            new FormPage(Optional.of(now), "", form, Map.of(), Optional.of(now), List.of()), model);
      }
    };
  }

  private static FormPage page(Optional<Article> article, String token, ArticleForm form) {
    return new FormPage(article, token, form, Map.of(), Optional.empty(), List.of());
  }

  private static FormPage preview(FormPage page) {
    var form = page.form();
    var shown = new ArrayList<Shown>();
    shown.add(new Shown("da", form.title().danish(), Prose.html(form.text().danish())));
    if (!form.text().english().isEmpty())
      shown.add(new Shown("en", form.title().english(), Prose.html(form.text().english())));
    return new FormPage(page.article(), page.token(), form, Map.of(), Optional.empty(), shown);
  }
}
