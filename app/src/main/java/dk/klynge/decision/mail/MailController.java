package dk.klynge.decision.mail;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was written to whom, for the programme office: to follow, to copy, to send again.
@Controller
@RequestMapping("/hearings/{id}/mail")
class MailController {

  private final Hearings hearings;
  private final Letters letters;
  private final AuditTrail audit;
  private final Environment settings;

  MailController(Hearings hearings, Letters letters, AuditTrail audit, Environment settings) {
    this.hearings = hearings;
    this.letters = letters;
    this.audit = audit;
    this.settings = settings;
  }

  /// @param sends whether a mail server is set
  record MailPage(HearingId hearing, String title, boolean sends, List<Letter> letters) {}

  @GetMapping
  @Needs(DecisionActions.MODERATE)
  @Transactional
  String list(@PathVariable HearingId id, Model model) {
    var hearing = hearing(id);
    audit.looked(DecisionActions.MODERATE, subject(hearing));
    var sends = settings.containsProperty("spring.mail.host");
    model.addAttribute("page", new MailPage(id, hearing.title(), sends, letters.of(id)));
    return "decision/mail";
  }

  @PostMapping("/{letter}/sending")
  @Needs(DecisionActions.MODERATE)
  @Transactional
  String sendAgain(
      @PathVariable HearingId id, @PathVariable UUID letter, RedirectAttributes redirect) {
    var hearing = hearing(id);
    if (!letters.again(id, letter)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    audit.changed(
        DecisionActions.MODERATE,
        subject(hearing),
        Map.of("sent-again", new AuditTrail.Change("", letter.toString())));
    Notice.success("decision.mail.again.done").with(redirect);
    return "redirect:/hearings/{id}/mail";
  }

  private Hearing hearing(HearingId id) {
    return hearings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Subject subject(Hearing hearing) {
    return new Subject("hearing", hearing.id().value().toString(), hearing.title());
  }
}
