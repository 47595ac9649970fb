package dk.klynge.staffing.placing;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.placing.PlacingPages.ListPage;
import dk.klynge.staffing.placing.Placings.Placing;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Proposals for all at once: asked for, followed, compared and sent as offers.
@Controller
class PlacingController {

  private final Redeployments redeployments;
  private final Placings placings;
  private final AskForPlacing ask;
  private final SendOffers send;
  private final PlacingView view;
  private final Clock clock;

  PlacingController(
      Redeployments redeployments,
      Placings placings,
      AskForPlacing ask,
      SendOffers send,
      PlacingView view,
      Clock clock) {
    this.redeployments = redeployments;
    this.placings = placings;
    this.ask = ask;
    this.send = send;
    this.view = view;
    this.clock = clock;
  }

  @GetMapping("/redeployment/{id}/placings")
  @Needs(StaffingActions.REDEPLOY)
  String list(@PathVariable RedeploymentId id, Model model) {
    var round = redeployments.find(id).orElseThrow(NotFound::new);
    model.addAttribute("token", UUID.randomUUID());
    model.addAttribute(
        "page",
        new ListPage(
            round,
            placings.of(id),
            redeployments.seekers(id).size(),
            redeployments.openings().size()));
    return "staffing/placings";
  }

  @PostMapping("/redeployment/{id}/placings")
  @Needs(StaffingActions.REDEPLOY)
  String ask(@PathVariable RedeploymentId id, @RequestParam(defaultValue = "") String form) {
    var round = redeployments.find(id).orElseThrow(NotFound::new);
    return "redirect:/placings/" + ask.ask(round, form);
  }

  @GetMapping("/placings/{id}")
  @Needs(StaffingActions.REDEPLOY)
  String show(@PathVariable UUID id, Model model) {
    var placing = get(id);
    if (placing.state().equals("running")) model.addAttribute("refreshSeconds", 2);
    model.addAttribute("answerBy", LocalDate.now(clock).plusWeeks(2));
    model.addAttribute("page", view.page(round(placing), placing));
    return "staffing/placing";
  }

  @PostMapping("/placings/{id}/cancellation")
  @Needs(StaffingActions.REDEPLOY)
  String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
    var done = ask.cancel(round(get(id)), id);
    if (!done) Notice.error("staffing.placing.not-cancelled").with(redirect);
    return "redirect:/placings/{id}";
  }

  @PostMapping("/placings/{id}/offers")
  @Needs(StaffingActions.REDEPLOY)
  String offer(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String by,
      RedirectAttributes redirect) {
    var placing = get(id);
    var day = TypedDay.of(by).filter(one -> !one.isBefore(LocalDate.now(clock)));
    if (day.isEmpty()) {
      Notice.error("staffing.placing.error.by").with(redirect);
    } else if (placing.state().equals("finished")) {
      var sent = send.send(round(placing), placing, day.get());
      var offers = Integer.toString(sent.offers());
      var refused = Integer.toString(sent.refused().size());
      (sent.refused().isEmpty()
              ? Notice.success("staffing.placing.sent", offers)
              : Notice.warning("staffing.placing.sent-some", offers, refused))
          .with(redirect);
    }
    return "redirect:/placings/{id}";
  }

  private Placing get(UUID id) {
    return placings.find(id).orElseThrow(NotFound::new);
  }

  private Redeployment round(Placing placing) {
    return redeployments.find(placing.round()).orElseThrow();
  }
}
