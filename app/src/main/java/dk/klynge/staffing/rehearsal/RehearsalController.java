package dk.klynge.staffing.rehearsal;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.StaffingActions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A campaign is rehearsed, and what came of it.
@Controller
@RequestMapping("/campaigns/{campaign}/rehearsals")
class RehearsalController {

  private static final int MOST_SEED = 1_000_000;

  private final AskForRehearsal ask;
  private final RehearsalView view;

  RehearsalController(AskForRehearsal ask, RehearsalView view) {
    this.ask = ask;
    this.view = view;
  }

  @GetMapping
  @Needs(StaffingActions.PLAN)
  String list(@PathVariable CampaignId campaign, Model model) {
    long seed = ThreadLocalRandom.current().nextInt(1, MOST_SEED);
    var form = AssumptionsForm.of(Assumptions.usual(), seed);
    model.addAttribute("page", view.list(view.campaign(campaign), form, Map.of()));
    return "staffing/rehearsals";
  }

  @PostMapping
  @Needs(StaffingActions.PLAN)
  String ask(
      @PathVariable("campaign") CampaignId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var campaign = view.campaign(id);
    var form = new AssumptionsForm(sent);
    var errors = view.errors(campaign, form);
    if (errors.isEmpty()) {
      var made = ask.ask(campaign, form.assumptions(), form.seed(), form.text("form"));
      return "redirect:/campaigns/{campaign}/rehearsals/" + made;
    }
    // The choice is shown as two buttons; the message leads to the one that was pressed.
    Optional.ofNullable(errors.remove("source")).ifPresent(why -> errors.put("source-real", why));
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.list(campaign, form, errors));
    return "staffing/rehearsals";
  }

  /// While the draws go on, the page asks for itself each second.
  @GetMapping("/{id}")
  @Needs(StaffingActions.PLAN)
  String show(
      @PathVariable CampaignId campaign,
      @PathVariable UUID id,
      @RequestHeader(name = "HX-Request", defaultValue = "") String polling,
      Model model,
      HttpServletResponse response) {
    var found = view.find(campaign, id);
    if (!found.ended()) model.addAttribute("refreshSeconds", 2);
    else if (!polling.isEmpty()) response.setHeader("HX-Refresh", "true");
    model.addAttribute("page", view.show(view.campaign(campaign), found));
    return "staffing/rehearsal";
  }

  @PostMapping("/{id}/cancellation")
  @Needs(StaffingActions.PLAN)
  String cancel(@PathVariable CampaignId campaign, @PathVariable UUID id) {
    ask.cancel(view.campaign(campaign), view.find(campaign, id).id());
    return "redirect:/campaigns/{campaign}/rehearsals/{id}";
  }
}
