package dk.klynge.staffing.notice;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Download;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.notice.LetterText.Written;
import dk.klynge.staffing.notice.NoticePages.LetterPage;
import dk.klynge.staffing.notice.Notices.Noticed;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The letter of a hearing or a notice: written, looked at, sent once, and read again.
@Controller
@RequestMapping("/notices/{id}/letters/{kind}")
class LetterController {

  private static final String PAGE = "staffing/notice-letter";

  private final Notices notices;
  private final KeptLetters letters;
  private final LetterText text;
  private final SendLetter send;
  private final AuditTrail audit;
  private final Texts texts;
  private final Clock clock;

  LetterController(
      Notices notices,
      KeptLetters letters,
      LetterText text,
      SendLetter send,
      AuditTrail audit,
      Texts texts,
      Clock clock) {
    this.notices = notices;
    this.letters = letters;
    this.text = text;
    this.send = send;
    this.audit = audit;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.GIVE_NOTICE)
  String blank(@PathVariable UUID id, @PathVariable String kind, Model model) {
    var notice = get(id);
    var found = kind(kind);
    if (letters.find(id, found).isPresent() || !found.isDue(notice))
      return "redirect:/notices/{id}";
    looked(notice);
    var values = Map.of("language", "da", "way", "paper");
    model.addAttribute("page", page(notice, found, values, Map.of()));
    return PAGE;
  }

  /// With `try` it is only shown.
  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping
  @Needs(StaffingActions.GIVE_NOTICE)
  String write(
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var notice = get(id);
    var found = kind(kind);
    var errors = new HashMap<String, String>();
    if (reason(sent).isEmpty())
      errors.put("reason", texts.say("staffing.notice.letter.error.reason"));
    if (errors.isEmpty() && !sent.containsKey("try")) {
      var outcome = send(notice, found, sent);
      if (outcome != SendLetter.Outcome.NO_ADDRESS) {
        told(outcome).with(redirect);
        return "redirect:/notices/{id}#letters";
      }
      errors.put("way", texts.say("staffing.notice.letter.error.address"));
    }
    if (!errors.isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(notice, found, sent, errors));
    return PAGE;
  }

  private SendLetter.Outcome send(Noticed notice, LetterKind kind, Map<String, String> sent) {
    if (!kind.isDue(notice)) return SendLetter.Outcome.NOT_DUE;
    var written = written(notice, kind, sent);
    return sent.getOrDefault("way", "").equals("mail")
        ? send.mail(notice, kind, written)
        : send.paper(notice, kind, written);
  }

  private static Notice told(SendLetter.Outcome outcome) {
    return switch (outcome) {
      case DONE -> Notice.success("staffing.notice.letter.done");
      case SENT_BEFORE -> Notice.warning("staffing.notice.letter.before");
      case NOT_DUE, NO_ADDRESS -> Notice.error("staffing.notice.letter.not-due");
    };
  }

  @GetMapping("/letter.pdf")
  @Needs(StaffingActions.GIVE_NOTICE)
  ResponseEntity<byte[]> copy(@PathVariable UUID id, @PathVariable String kind) {
    var notice = get(id);
    var found = kind(kind);
    var pdf = letters.pdf(id, found).orElseThrow(NotFound::new);
    looked(notice);
    return Download.of(found.code() + ".pdf", MediaType.APPLICATION_PDF_VALUE, pdf);
  }

  @PostMapping("/handover")
  @Needs(StaffingActions.GIVE_NOTICE)
  String handedOver(
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String on,
      RedirectAttributes redirect) {
    var day = TypedDay.of(on).filter(one -> !one.isAfter(LocalDate.now(clock)));
    if (day.isEmpty()) Notice.error("staffing.notice.letter.error.handed-over").with(redirect);
    else if (send.handedOver(get(id), kind(kind), day.get()))
      Notice.success("staffing.notice.letter.handed-over.kept").with(redirect);
    else Notice.error("staffing.redeployment.overtaken").with(redirect);
    return "redirect:/notices/{id}#letters";
  }

  private LetterPage page(
      Noticed notice, LetterKind kind, Map<String, String> values, Map<String, String> errors) {
    var preview =
        reason(values).isEmpty() || !kind.isDue(notice)
            ? Optional.<Written>empty()
            : Optional.of(written(notice, kind, values));
    var address = send.address(notice).orElse("");
    return new LetterPage(notice, kind.code(), address, preview, values, errors);
  }

  private Written written(Noticed notice, LetterKind kind, Map<String, String> sent) {
    var language = sent.getOrDefault("language", "").equals("en") ? "en" : "da";
    return text.of(kind, notice, Locale.of(language), reason(sent));
  }

  private static String reason(Map<String, String> sent) {
    return sent.getOrDefault("reason", "").strip();
  }

  private static LetterKind kind(String code) {
    for (var one : LetterKind.values()) if (one.code().equals(code)) return one;
    throw new NotFound();
  }

  private void looked(Noticed notice) {
    audit.looked(
        StaffingActions.GIVE_NOTICE,
        new Subject("person", notice.person().toString(), notice.name()));
  }

  private Noticed get(UUID id) {
    return notices.find(id).orElseThrow(NotFound::new);
  }
}
