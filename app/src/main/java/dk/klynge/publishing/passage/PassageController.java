package dk.klynge.publishing.passage;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.passage.Passages.Written;
import dk.klynge.publishing.published.PublicPassages.Passage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The texts of the parents' site, and the form in which one is written anew.
@Controller
@RequestMapping("/passages")
class PassageController {

  private static final String FORM = "publishing/passage";

  private final Passages passages;
  private final RewritePassage rewrite;
  private final Texts texts;

  PassageController(Passages passages, RewritePassage rewrite, Texts texts) {
    this.passages = passages;
    this.rewrite = rewrite;
    this.texts = texts;
  }

  /// @param shipped whether the parents' site says what it was shipped with
  record Row(String passage, boolean shipped, Optional<Instant> at, String by) {}

  /// @param preview HTML by language; empty until asked for
  /// @param theirs what somebody else saved meanwhile
  record FormPage(
      String passage,
      int version,
      Bilingual text,
      boolean shipped,
      Map<String, String> errors,
      List<Shown> preview,
      Optional<Bilingual> theirs) {}

  record Shown(String language, String html) {}

  @GetMapping
  @Needs(PublishingActions.WRITE)
  String list(Model model) {
    var rows =
        Arrays.stream(Passage.values())
            .map(passage -> row(passage, passages.latest(passage)))
            .toList();
    model.addAttribute("rows", rows);
    return "publishing/passages";
  }

  private static Row row(Passage passage, Written now) {
    return new Row(passage.name(), now.isShipped(), now.at(), now.by());
  }

  @GetMapping("/{name}")
  @Needs(PublishingActions.WRITE)
  String form(@PathVariable String name, Model model) {
    var now = passages.latest(passage(name));
    model.addAttribute("page", page(name, now.version(), now.text(), Map.of()));
    return FORM;
  }

  @PostMapping("/{name}")
  @Needs(PublishingActions.WRITE)
  String save(
      @PathVariable String name,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var text =
        new Bilingual(
            sent.getOrDefault("text-da", "").strip(), sent.getOrDefault("text-en", "").strip());
    var version = number(sent.getOrDefault("version", ""));
    if (sent.containsKey("preview")) {
      model.addAttribute("page", preview(page(name, version, text, Map.of())));
      return FORM;
    }
    return switch (rewrite.rewrite(passage(name), version, text)) {
      case SAVED -> {
        Notice.success("publishing.passage.done.saved").with(redirect);
        yield "redirect:/passages";
      }
      case TOO_LONG -> again(name, sent, text, "long", model, response);
      case DANISH_MISSING -> again(name, sent, text, "danish", model, response);
      case OVERTAKEN -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var theirs = passages.latest(passage(name));
        model.addAttribute(
            "page", beside(page(name, theirs.version(), text, Map.of()), theirs.text()));
        yield FORM;
      }
    };
  }

  @PostMapping("/{name}/shipped")
  @Needs(PublishingActions.WRITE)
  String shipped(
      @PathVariable String name, @RequestParam int version, RedirectAttributes redirect) {
    var outcome = rewrite.rewrite(passage(name), version, new Bilingual("", ""));
    if (outcome == RewritePassage.Outcome.SAVED)
      Notice.success("publishing.passage.done.shipped").with(redirect);
    else Notice.error("publishing.question.error.overtaken").with(redirect);
    return "redirect:/passages";
  }

  @SuppressWarnings("checkstyle:parameternumber") // the request and its answer
  private String again(
      String name,
      Map<String, String> sent,
      Bilingual text,
      String wrong,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = Map.of("text-da", texts.say("publishing.passage.error." + wrong));
    model.addAttribute("page", page(name, number(sent.getOrDefault("version", "")), text, errors));
    return FORM;
  }

  private FormPage page(String name, int version, Bilingual text, Map<String, String> errors) {
    var shipped = passages.latest(passage(name)).isShipped();
    return new FormPage(name, version, text, shipped, errors, List.of(), Optional.empty());
  }

  private static FormPage preview(FormPage page) {
    var shown =
        List.of(
            new Shown("da", Prose.html(page.text().danish())),
            new Shown("en", Prose.html(page.text().english())));
    return new FormPage(
        page.passage(),
        page.version(),
        page.text(),
        page.shipped(),
        Map.of(),
        shown,
        Optional.empty());
  }

  private static FormPage beside(FormPage page, Bilingual theirs) {
    return new FormPage(
        page.passage(),
        page.version(),
        page.text(),
        page.shipped(),
        Map.of(),
        List.of(),
        Optional.of(theirs));
  }

  private static Passage passage(String name) {
    return Arrays.stream(Passage.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
