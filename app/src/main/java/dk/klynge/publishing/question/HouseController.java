package dk.klynge.publishing.question;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.Audience;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.published.PublicQuestions.Question;
import dk.klynge.publishing.published.PublicQuestions.Taken;
import dk.klynge.publishing.question.Enquiry.Origin;
import dk.klynge.publishing.question.QuestionPages.Answer;
import dk.klynge.publishing.question.QuestionPages.AskPage;
import dk.klynge.publishing.question.QuestionPages.HousePage;
import dk.klynge.publishing.question.QuestionPages.Own;
import dk.klynge.publishing.question.QuestionPages.Theme;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Questions and answers for those who work in the house, and their own questions.
@Controller
@RequestMapping("/theme/questions")
class HouseController {

  private static final String ASK = "publishing/theme-ask";

  private final Faqs faqs;
  private final Enquiries enquiries;
  private final TakeQuestion take;
  private final ShowQuestions show;
  private final Texts texts;
  private final Guard guard;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  HouseController(
      Faqs faqs,
      Enquiries enquiries,
      TakeQuestion take,
      ShowQuestions show,
      Texts texts,
      Guard guard) {
    this.faqs = faqs;
    this.enquiries = enquiries;
    this.take = take;
    this.show = show;
    this.texts = texts;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PublishingActions.READ)
  String read(Model model) {
    var own =
        enquiries.own().stream()
            .map(one ->
                new Own(
                    one.text(),
                    one.asked(),
                    one.state().key(),
                    one.isOpen() ? "" : Prose.html(one.answer())))
            .toList();
    model.addAttribute("page", new HousePage(themes(), own, guard.may(PublishingActions.ANSWER)));
    return "publishing/theme-questions";
  }

  private List<Theme> themes() {
    var themes = new LinkedHashMap<String, List<Answer>>();
    Stream.of(Audience.LEADERS, Audience.STAFF)
        .flatMap(audience -> faqs.published(audience).stream())
        .distinct()
        .forEach(faq ->
            themes
                .computeIfAbsent(faq.content().theme().in(texts.language()), _ -> new ArrayList<>())
                .add(answer(faq)));
    return themes.entrySet().stream()
        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
        .toList();
  }

  private Answer answer(Faq faq) {
    return new Answer(
        faq.id(),
        faq.content().question().in(texts.language()),
        PublishedQuestions.html(faq.content().answer(), texts.language()),
        show.about(faq.content().institution()),
        faq.changed());
  }

  @GetMapping("/new")
  @Needs(PublishingActions.READ)
  String form(Model model) {
    model.addAttribute("page", page(UUID.randomUUID().toString(), Map.of(), Map.of()));
    return ASK;
  }

  @PostMapping
  @Needs(PublishingActions.READ)
  String ask(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = FaqForm.uuid(sent.getOrDefault("form", "")).orElseGet(UUID::randomUUID);
    var question =
        new Question(
            form,
            FaqForm.uuid(sent.getOrDefault("institution", "")),
            sent.getOrDefault("text", ""),
            sent.getOrDefault("email", ""),
            texts.language());
    if (take.take(question, Origin.STAFF) instanceof Taken.Refused(var key)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var field = key.endsWith(".email") ? "email" : "text";
      model.addAttribute("page", page(form.toString(), sent, Map.of(field, texts.say(key))));
      return ASK;
    }
    Notice.success("publishing.question.done.asked").with(redirect);
    return "redirect:/theme/questions";
  }

  private AskPage page(String token, Map<String, String> sent, Map<String, String> errors) {
    return new AskPage(
        token,
        sent.getOrDefault("text", ""),
        sent.getOrDefault("email", ""),
        sent.getOrDefault("institution", ""),
        errors,
        show.institutions());
  }
}
