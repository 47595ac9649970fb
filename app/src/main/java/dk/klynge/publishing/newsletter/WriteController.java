package dk.klynge.publishing.newsletter;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.Issue.Edition;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.newsletter.NewsletterPages.FormPage;
import dk.klynge.publishing.newsletter.WriteNewsletter.Outcome;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form in which a newsletter is written. Its buttons save, show how it would look, or make
/// room for more; the last two keep nothing.
@Controller
@RequestMapping("/newsletters")
class WriteController {

  private static final String FORM = "publishing/newsletter-form";

  private final ShowNewsletter show;
  private final WriteNewsletter write;
  private final Texts texts;
  private final Guard guard;

  WriteController(ShowNewsletter show, WriteNewsletter write, Texts texts, Guard guard) {
    this.show = show;
    this.write = write;
    this.texts = texts;
    this.guard = guard;
  }

  /// What the page shows beside the form.
  private record Beside(
      Map<String, String> errors, Optional<Newsletter> theirs, List<Edition> preview) {

    static final Beside NOTHING = new Beside(Map.of(), Optional.empty(), List.of());
  }

  /// @param from an earlier one that is copied
  @GetMapping("/new")
  @Needs(PublishingActions.WRITE)
  String blank(
      @RequestParam(defaultValue = "NEWSLETTER") String kind,
      @RequestParam Optional<UUID> from,
      Model model) {
    var form =
        from.map(id -> NewsletterForm.of(show.find(new NewsletterId(id))).at(0))
            .orElseGet(() -> NewsletterForm.blank(kind));
    var token = UUID.randomUUID().toString();
    model.addAttribute("page", page(Optional.empty(), token, form.roomy(), Beside.NOTHING));
    return FORM;
  }

  @PostMapping
  @Needs(PublishingActions.WRITE)
  String make(
      @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
    var form = NewsletterForm.of(sent);
    var token = Optional.ofNullable(sent.getFirst("form")).orElse(UUID.randomUUID().toString());
    var only = look(sent, form);
    if (only.isPresent()) {
      model.addAttribute("page", page(Optional.empty(), token, form.roomy(), only.get()));
      return FORM;
    }
    var outcome = write.make(form, guard.who() + ":" + token);
    if (outcome instanceof Outcome.Saved(var id)) return "redirect:/newsletters/" + id.value();
    model.addAttribute(
        "page", page(Optional.empty(), token, form.roomy(), refused(outcome, response)));
    return FORM;
  }

  @GetMapping("/{id}/content")
  @Needs(PublishingActions.WRITE)
  String form(@PathVariable NewsletterId id, Model model) {
    var form = NewsletterForm.of(show.find(id)).roomy();
    model.addAttribute("page", page(Optional.of(show.find(id)), "", form, Beside.NOTHING));
    return FORM;
  }

  @PostMapping("/{id}/content")
  @Needs(PublishingActions.WRITE)
  String change(
      @PathVariable NewsletterId id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var letter = show.find(id);
    var form = NewsletterForm.of(sent);
    var only = look(sent, form);
    if (only.isPresent()) {
      model.addAttribute("page", page(Optional.of(letter), "", form.roomy(), only.get()));
      return FORM;
    }
    var outcome = write.change(letter, form);
    if (outcome instanceof Outcome.Saved) return "redirect:/newsletters/" + id.value();
    var beside = refused(outcome, response);
    var shown = beside.theirs().map(now -> form.at(now.version())).orElse(form).roomy();
    model.addAttribute("page", page(Optional.of(letter), "", shown, beside));
    return FORM;
  }

  private Optional<Beside> look(MultiValueMap<String, String> sent, NewsletterForm form) {
    if (sent.containsKey("more")) return Optional.of(Beside.NOTHING);
    if (!sent.containsKey("preview")) return Optional.empty();
    var issue = form.issue();
    var danish = issue.in(Locale.of("da"));
    var editions = issue.hasEnglish() ? List.of(danish, issue.in(Locale.ENGLISH)) : List.of(danish);
    return Optional.of(new Beside(Map.of(), Optional.empty(), editions));
  }

  private Beside refused(Outcome outcome, HttpServletResponse response) {
    return switch (outcome) {
      case Outcome.Saved(var id) -> throw new IllegalStateException("Saved: " + id);
      case Outcome.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, texts.say(key)));
        yield new Beside(said, Optional.empty(), List.of());
      }
      case Outcome.Overtaken(var now) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield new Beside(Map.of(), Optional.of(now), List.of());
      }
    };
  }

  private FormPage page(
      Optional<Newsletter> letter, String token, NewsletterForm form, Beside beside) {
    var closed = beside.theirs().or(() -> letter).map(now -> !now.isDraft()).orElse(false);
    return new FormPage(
        letter.map(Newsletter::id),
        token,
        form,
        beside.errors(),
        beside.theirs().map(now -> now.issue().in(texts.language())),
        closed,
        beside.preview(),
        show.places());
  }
}
