package dk.klynge.decision.mail;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.Posted;
import dk.klynge.documents.Outbox.State;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Outbox outbox;
  private final AuditTrail audit;

  MailController(Hearings hearings, Outbox outbox, AuditTrail audit) {
    this.hearings = hearings;
    this.outbox = outbox;
    this.audit = audit;
  }

  /// @param sends whether a mail server is set
  record MailPage(HearingId hearing, String title, boolean sends, List<Row> letters) {}

  /// @param failure what the mail server said when it did not take the letter
  record Row(
      LetterId id,
      String to,
      String subject,
      String text,
      Instant made,
      Optional<Instant> sent,
      String failure) {

    static Row of(Posted letter) {
      return new Row(
          letter.id(),
          letter.to(),
          letter.subject(),
          letter.text(),
          letter.made(),
          letter.state() instanceof State.Sent(Instant at, _) ? Optional.of(at) : Optional.empty(),
          letter.state() instanceof State.Sent ? "" : letter.state().answer());
    }
  }

  @GetMapping
  @Needs(DecisionActions.MODERATE)
  @Transactional
  String list(@PathVariable HearingId id, Model model) {
    var hearing = hearing(id);
    audit.looked(DecisionActions.MODERATE, subject(hearing));
    var letters = outbox.of(id.asOwner()).stream().map(Row::of).toList();
    model.addAttribute("page", new MailPage(id, hearing.title(), outbox.sends(), letters));
    return "decision/mail";
  }

  @PostMapping("/{letter}/sending")
  @Needs(DecisionActions.MODERATE)
  @Transactional
  String sendAgain(
      @PathVariable HearingId id, @PathVariable LetterId letter, RedirectAttributes redirect) {
    var hearing = hearing(id);
    var ours = outbox.find(letter).filter(one -> one.owner().equals(id.asOwner()));
    if (ours.isEmpty() || !outbox.again(letter))
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    audit.changed(
        DecisionActions.MODERATE,
        subject(hearing),
        Map.of("sent-again", new AuditTrail.Change("", letter.value().toString())));
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
