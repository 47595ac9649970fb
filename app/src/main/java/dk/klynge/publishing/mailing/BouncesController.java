package dk.klynge.publishing.mailing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.mailing.BounceRows.Blocked;
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
  private final AuditTrail audit;

  BouncesController(BounceRows rows, KeepBounces keep, AuditTrail audit) {
    this.rows = rows;
    this.keep = keep;
    this.audit = audit;
  }

  /// @param typed what was sent and is not right yet
  /// @param wrong what is no address
  record AddressesPage(
      String q, List<Blocked> rows, Paging paging, String typed, List<String> wrong) {}

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

  private AddressesPage page(String q, int number, String typed, List<String> wrong) {
    audit.looked(PublishingActions.WRITE, new Subject("newsletter-addresses", "blocked", ""));
    var paging = Paging.of(number, PER_PAGE, rows.count(q));
    return new AddressesPage(q, rows.blocked(q, paging.offset(), PER_PAGE), paging, typed, wrong);
  }
}
