package dk.klynge.publishing.question;

import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Prose;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The queue of questions, and what is done with one of them.
@Controller
@RequestMapping("/questions")
class QueueController {

  private static final String ONE = "publishing/question";

  private final Enquiries enquiries;
  private final ShowQuestions show;
  private final AnswerQuestion answer;
  private final ForgetSenders senders;
  private final Guard guard;
  private final AuditTrail audit;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  QueueController(
      Enquiries enquiries,
      ShowQuestions show,
      AnswerQuestion answer,
      ForgetSenders senders,
      Guard guard,
      AuditTrail audit) {
    this.enquiries = enquiries;
    this.show = show;
    this.answer = answer;
    this.senders = senders;
    this.guard = guard;
    this.audit = audit;
  }

  @GetMapping
  @Needs(PublishingActions.ANSWER)
  String queue(Model model) {
    model.addAttribute("page", show.queue());
    return "publishing/questions";
  }

  @PostMapping("/rule")
  @Needs(PublishingActions.WRITE)
  String rule(@RequestParam(defaultValue = "") String days, RedirectAttributes redirect) {
    if (days.matches("\\d{1,3}") && Integer.parseInt(days) <= 365) {
      senders.keepFor(Integer.parseInt(days));
      Notice.success("publishing.question.done.rule", days).with(redirect);
    } else Notice.error("publishing.question.error.days").with(redirect);
    return "redirect:/questions";
  }

  @GetMapping("/{id}")
  @Needs(PublishingActions.ANSWER)
  String show(@PathVariable EnquiryId id, Model model) {
    var enquiry = find(id);
    if (!enquiry.email().isEmpty())
      audit.looked(PublishingActions.ANSWER, AnswerQuestion.subject(enquiry));
    model.addAttribute("page", show.page(enquiry, enquiry.answer(), "", ""));
    return ONE;
  }

  /// The buttons of the form: show the answer, keep it, or send it.
  @PostMapping("/{id}/answer")
  @Needs(PublishingActions.ANSWER)
  String answer(
      @PathVariable EnquiryId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var enquiry = find(id);
    var typed = sent.getOrDefault("answer", "").replace("\r\n", "\n").strip();
    var wanted = sent.getOrDefault("do", "save");
    var version = version(sent);
    if (wanted.equals("preview")) {
      model.addAttribute("page", show.page(enquiry, typed, Prose.html(typed), ""));
      return ONE;
    }
    var refusal =
        wanted.equals("send")
            ? answer.answer(enquiry, version, typed)
            : answer.draft(enquiry, version, typed);
    if (refusal.isEmpty()) return done(id, wanted.equals("send") ? "answered" : "saved", redirect);
    response.setStatus(
        (refusal.equals(AnswerQuestion.OVERTAKEN)
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT)
            .value());
    model.addAttribute("page", show.page(find(id), typed, "", refusal));
    return ONE;
  }

  private static int version(Map<String, String> sent) {
    var text = sent.getOrDefault("version", "");
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  @PostMapping("/{id}/closing")
  @Needs(PublishingActions.ANSWER)
  String close(
      @PathVariable EnquiryId id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    return to(id, answer.close(find(id), version, reason.strip()), "closed", redirect);
  }

  @PostMapping("/{id}/clearance")
  @Needs(PublishingActions.ANSWER)
  String clear(@PathVariable EnquiryId id, @RequestParam int version, RedirectAttributes redirect) {
    return to(id, answer.clear(find(id), version), "cleared", redirect);
  }

  private Enquiry find(EnquiryId id) {
    var enquiry = enquiries.find(id).orElseThrow(NotFound::new);
    guard.require(PublishingActions.ANSWER, enquiry.scope());
    return enquiry;
  }

  private static String to(EnquiryId id, String refusal, String done, RedirectAttributes redirect) {
    if (refusal.isEmpty()) return done(id, done, redirect);
    Notice.error(refusal).with(redirect);
    return "redirect:/questions/" + id.value();
  }

  private static String done(EnquiryId id, String done, RedirectAttributes redirect) {
    Notice.success("publishing.question.done." + done).with(redirect);
    return "redirect:/questions/" + id.value();
  }
}
