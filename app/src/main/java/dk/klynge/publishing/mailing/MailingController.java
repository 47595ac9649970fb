package dk.klynge.publishing.mailing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.mailing.ProgressRows.Count;
import dk.klynge.publishing.mailing.ProgressRows.Run;
import dk.klynge.publishing.mailing.ProgressRows.Trouble;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How a newsletter that is being sent gets on, with the handles to hold it.
@Controller
@RequestMapping("/newsletters/{id}/sending")
class MailingController {

  private final ProgressRows rows;
  private final SteerMailing steer;
  private final Outbox outbox;
  private final AuditTrail audit;

  MailingController(ProgressRows rows, SteerMailing steer, Outbox outbox, AuditTrail audit) {
    this.rows = rows;
    this.steer = steer;
    this.outbox = outbox;
    this.audit = audit;
  }

  /// @param percent of the addresses that are done with
  /// @param live whether more is to come by itself
  record SendingPage(
      NewsletterId id,
      Run run,
      String state,
      Count count,
      int percent,
      boolean live,
      boolean sends,
      List<Trouble> troubles) {}

  @GetMapping
  @Needs(PublishingActions.WRITE)
  String show(@PathVariable NewsletterId id, Model model) {
    var run = rows.run(id).orElseThrow(NotFound::new);
    var count = rows.count(id);
    var left = count.waiting() + count.underWay();
    var percent = count.total() == 0 ? 100 : (int) (100L * (count.total() - left) / count.total());
    var live = run.state().equals("being-sent");
    var troubles = rows.troubles(id);
    if (!troubles.isEmpty())
      audit.looked(
          PublishingActions.WRITE,
          new Subject("newsletter-addresses", id.value().toString(), run.title()));
    model.addAttribute(
        "page",
        new SendingPage(id, run, run.state(), count, percent, live, outbox.sends(), troubles));
    if (live) model.addAttribute("refreshSeconds", 3);
    return "publishing/sending";
  }

  @PostMapping("/pause")
  @Needs(PublishingActions.WRITE)
  String pause(@PathVariable NewsletterId id, RedirectAttributes redirect) {
    return done(id, steer::pause, "paused", redirect);
  }

  @PostMapping("/resumption")
  @Needs(PublishingActions.WRITE)
  String resume(@PathVariable NewsletterId id, RedirectAttributes redirect) {
    return done(id, steer::resume, "resumed", redirect);
  }

  @PostMapping("/cancellation")
  @Needs(PublishingActions.WRITE)
  String cancel(@PathVariable NewsletterId id, RedirectAttributes redirect) {
    return done(id, steer::cancel, "cancelled", redirect);
  }

  @PostMapping("/trust")
  @Needs(PublishingActions.WRITE)
  String trust(@PathVariable NewsletterId id, RedirectAttributes redirect) {
    return done(id, steer::trust, "trusted", redirect);
  }

  @PostMapping("/again")
  @Needs(PublishingActions.WRITE)
  String again(@PathVariable NewsletterId id, RedirectAttributes redirect) {
    return done(id, steer::again, "again", redirect);
  }

  private static String done(
      NewsletterId id, Predicate<NewsletterId> deed, String what, RedirectAttributes redirect) {
    if (deed.test(id)) Notice.success("publishing.sending.done." + what).with(redirect);
    else Notice.warning("publishing.sending.late").with(redirect);
    return "redirect:/newsletters/" + id.value() + "/sending";
  }
}
