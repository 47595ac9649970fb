package dk.klynge.publishing.question;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
import dk.klynge.publishing.question.QuestionPages.FaqList;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Questions and answers that are to be read by many.
@Controller
@RequestMapping("/answers")
class FaqController {

  private static final String FORM = "publishing/faq-form";

  private final Faqs faqs;
  private final Enquiries enquiries;
  private final ShowQuestions show;
  private final FaqView view;
  private final WriteFaq write;
  private final Guard guard;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  FaqController(
      Faqs faqs,
      Enquiries enquiries,
      ShowQuestions show,
      FaqView view,
      WriteFaq write,
      Guard guard) {
    this.faqs = faqs;
    this.enquiries = enquiries;
    this.show = show;
    this.view = view;
    this.write = write;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PublishingActions.ANSWER)
  String list(Model model) {
    model.addAttribute("page", new FaqList(show.answers(), true));
    return "publishing/faqs";
  }

  /// @param from a question that was asked
  @GetMapping("/new")
  @Needs(PublishingActions.ANSWER)
  String blank(@RequestParam Optional<UUID> from, Model model) {
    var form =
        from.flatMap(id -> enquiries.find(new EnquiryId(id)))
            .filter(enquiry -> guard.may(PublishingActions.ANSWER, enquiry.scope()))
            .map(FaqForm::from)
            .orElseGet(FaqForm::blank);
    model.addAttribute("page", view.page(Optional.empty(), UUID.randomUUID().toString(), form));
    return FORM;
  }

  @PostMapping
  @Needs(PublishingActions.ANSWER)
  String make(
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = FaqForm.of(sent);
    var token = Objects.requireNonNullElse(sent.getFirst("form"), UUID.randomUUID().toString());
    if (sent.containsKey("preview")) {
      model.addAttribute("page", view.preview(Optional.empty(), token, form));
      return FORM;
    }
    var outcome = write.make(form, guard.who() + ":" + token);
    if (outcome instanceof Written.Saved(var id)) return saved(id, redirect);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.refused(Optional.empty(), token, form, outcome));
    return FORM;
  }

  @GetMapping("/{id}")
  @Needs(PublishingActions.ANSWER)
  String form(@PathVariable FaqId id, Model model) {
    var faq = find(id);
    model.addAttribute("page", view.page(Optional.of(faq), "", FaqForm.of(faq)));
    return FORM;
  }

  @PostMapping("/{id}")
  @Needs(PublishingActions.ANSWER)
  String change(
      @PathVariable FaqId id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var faq = Optional.of(find(id));
    var form = FaqForm.of(sent);
    if (sent.containsKey("preview")) {
      model.addAttribute("page", view.preview(faq, "", form));
      return FORM;
    }
    var outcome = write.change(faq.get(), form);
    if (outcome instanceof Written.Saved) return saved(id, redirect);
    response.setStatus(
        (outcome instanceof Written.Overtaken
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT)
            .value());
    model.addAttribute("page", view.refused(faq, "", form, outcome));
    return FORM;
  }

  @PostMapping("/{id}/publication")
  @Needs(PublishingActions.ANSWER)
  String publish(@PathVariable FaqId id, @RequestParam int version, RedirectAttributes redirect) {
    return moved(id, write.publish(find(id), version) ? "published" : "", redirect);
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(PublishingActions.ANSWER)
  String withdraw(@PathVariable FaqId id, @RequestParam int version, RedirectAttributes redirect) {
    return moved(id, write.withdraw(find(id), version) ? "withdrawn" : "", redirect);
  }

  private Faq find(FaqId id) {
    return faqs.find(id).orElseThrow(NotFound::new);
  }

  private static String saved(FaqId id, RedirectAttributes redirect) {
    return moved(id, "saved", redirect);
  }

  private static String moved(FaqId id, String done, RedirectAttributes redirect) {
    if (done.isEmpty()) Notice.error(AnswerQuestion.OVERTAKEN).with(redirect);
    else Notice.success("publishing.faq.done." + done).with(redirect);
    return "redirect:/answers/" + id.value();
  }
}
