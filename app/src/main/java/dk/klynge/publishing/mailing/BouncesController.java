package dk.klynge.publishing.mailing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.mailing.BounceRows.Blocked;
import dk.klynge.publishing.mailing.ForgottenRows.Rule;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The addresses that nothing is sent to, and why.
@Controller
@RequestMapping("/newsletters/addresses")
class BouncesController {

  private static final int PER_PAGE = 50;
  private static final int SHOWN = 10;

  private final BounceRows rows;
  private final KeepBounces keep;
  private final ForgottenRows forgotten;
  private final ForgetRecipients forget;
  private final AuditTrail audit;

  BouncesController(
      BounceRows rows,
      KeepBounces keep,
      ForgottenRows forgotten,
      ForgetRecipients forget,
      AuditTrail audit) {
    this.rows = rows;
    this.keep = keep;
    this.forgotten = forgotten;
    this.forget = forget;
    this.audit = audit;
  }

  /// @param typed what was sent and is not right yet
  /// @param wrong what is no address
  /// @param rule how long it is kept who got a newsletter
  record AddressesPage(
      String q, List<Blocked> rows, Paging paging, String typed, List<String> wrong, Rule rule) {}

  @GetMapping
  @Needs(PublishingActions.WRITE)
  @Transactional
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("page", page(q.strip(), page, "", List.of()));
    return "publishing/addresses";
  }

  /// What is no address comes back to the form; the others are noted.
  @PostMapping
  @Needs(PublishingActions.WRITE)
  @Transactional
  String add(
      @RequestParam(defaultValue = "") String addresses,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var bounces = KeepBounces.read(addresses);
    var outcome = keep.note(bounces.stream().limit(KeepBounces.MOST).toList(), "HAND");
    if (!outcome.wrong().isEmpty() || bounces.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var wrong = outcome.wrong();
      model.addAttribute(
          "page", page("", 1, String.join("\n", wrong), wrong.stream().limit(SHOWN).toList()));
      model.addAttribute("refused", true);
      return "publishing/addresses";
    }
    Notice.success("publishing.address.noted", "" + outcome.noted(), "" + outcome.known())
        .with(redirect);
    return "redirect:/newsletters/addresses";
  }

  @PostMapping("/rule")
  @Needs(PublishingActions.WRITE)
  String keepFor(
      @RequestParam(defaultValue = "") String months,
      @RequestParam(defaultValue = "0") int version,
      RedirectAttributes redirect) {
    var wanted = months.strip().matches("\\d{1,3}") ? Integer.parseInt(months.strip()) : 0;
    if (wanted < 1 || wanted > ForgetRecipients.MOST_MONTHS)
      Notice.error("publishing.address.rule.error").with(redirect);
    else if (forget.keepFor(wanted, version))
      Notice.success("publishing.address.rule.done", "" + wanted).with(redirect);
    else Notice.error("publishing.question.error.overtaken").with(redirect);
    return "redirect:/newsletters/addresses";
  }

  private AddressesPage page(String q, int number, String typed, List<String> wrong) {
    audit.looked(PublishingActions.WRITE, new Subject("newsletter-addresses", "blocked", ""));
    var paging = Paging.of(number, PER_PAGE, rows.count(q));
    var blocked = rows.blocked(q, paging.offset(), PER_PAGE);
    return new AddressesPage(q, blocked, paging, typed, wrong, forgotten.rule());
  }
}
