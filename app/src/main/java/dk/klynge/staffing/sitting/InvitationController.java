package dk.klynge.staffing.sitting;

import dk.klynge.guard.Open;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.Seats;
import dk.klynge.staffing.sitting.SittingPages.InvitationPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An invitation as its receiver sees it, also somebody without an account. It names no applicant.
@Controller
@RequestMapping("/committee-invitations/{key}")
class InvitationController {

  private static final String WHY = "Only the receiver knows the secret in the link";

  private final Seats seats;
  private final AnswerInvitation answers;
  private final SittingView view;

  InvitationController(Seats seats, AnswerInvitation answers, SittingView view) {
    this.seats = seats;
    this.answers = answers;
    this.view = view;
  }

  @GetMapping
  @Open(why = WHY)
  String show(@PathVariable String key, Model model) {
    var seat = find(key);
    var committee = view.committee(seat);
    var campaign = Optional.of(view.campaign(committee.campaign()).name());
    model.addAttribute(
        "page",
        new InvitationPage(key, seat, seat.state(), committee.name(), view.posts(seat), campaign));
    return "staffing/committee-invitation";
  }

  @PostMapping("/answer")
  @Open(why = WHY)
  String answer(
      @PathVariable String key, @RequestParam String answer, RedirectAttributes redirect) {
    var done = answers.answer(find(key), answer);
    (done
            ? Notice.success("staffing.committee.answered." + answer)
            : Notice.error("staffing.committee.answered-before"))
        .with(redirect);
    return "redirect:/committee-invitations/{key}";
  }

  /// About oneself and all who may apply, since their names are not shown here.
  @PostMapping("/declaration")
  @Open(why = WHY)
  String declare(
      @PathVariable String key,
      @RequestParam String relation,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes redirect) {
    answers.declare(find(key), Optional.empty(), relation, note.strip());
    Notice.success("staffing.committee.declared").with(redirect);
    return "redirect:/committee-invitations/{key}";
  }

  private Seat find(String key) {
    return seats.byKey(key).orElseThrow(NotFound::new);
  }
}
