package dk.klynge.staffing.rehearsal;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.rehearsal.Assumptions.Source;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.springframework.web.server.ResponseStatusException;

/// A campaign is rehearsed, and what came of it.
@Controller
@RequestMapping("/campaigns/{campaign}/rehearsals")
class RehearsalController {

  private static final int MOST_SEED = 1_000_000;

  private final Campaigns campaigns;
  private final Rehearsals rehearsals;
  private final AskForRehearsal ask;
  private final RehearsalView view;
  private final Texts texts;

  RehearsalController(
      Campaigns campaigns,
      Rehearsals rehearsals,
      AskForRehearsal ask,
      RehearsalView view,
      Texts texts) {
    this.campaigns = campaigns;
    this.rehearsals = rehearsals;
    this.ask = ask;
    this.view = view;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.PLAN)
  String list(@PathVariable CampaignId campaign, Model model) {
    long seed = ThreadLocalRandom.current().nextInt(1, MOST_SEED);
    var form = AssumptionsForm.of(Assumptions.usual(), seed);
    model.addAttribute("page", view.list(campaign(campaign), form, Map.of()));
    return "staffing/rehearsals";
  }

  @PostMapping
  @Needs(StaffingActions.PLAN)
  String ask(
      @PathVariable("campaign") CampaignId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    var campaign = campaign(id);
    var form = new AssumptionsForm(sent);
    var errors = errors(campaign, form);
    if (errors.isEmpty()) {
      var made = ask.ask(campaign, form.assumptions(), form.seed(), form.text("form"));
      return "redirect:/campaigns/{campaign}/rehearsals/" + made;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.list(campaign, form, errors));
    return "staffing/rehearsals";
  }

  private Map<String, String> errors(Campaign campaign, AssumptionsForm form) {
    var errors = new LinkedHashMap<String, String>();
    form.wrong()
        .forEach((name, field) ->
            errors.put(
                name,
                texts.say(
                    "staffing.rehearsal.error.number",
                    texts.say(field.key()),
                    field.least(),
                    field.most())));
    if (form.assumptions().source() == Source.REAL && view.handedIn(campaign) == 0)
      errors.put("source-real", texts.say("staffing.rehearsal.error.real"));
    return errors;
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
    var found = find(campaign, id);
    if (!found.ended()) model.addAttribute("refreshSeconds", 2);
    else if (!polling.isEmpty()) response.setHeader("HX-Refresh", "true");
    model.addAttribute("page", view.show(campaign(campaign), found));
    return "staffing/rehearsal";
  }

  @PostMapping("/{id}/cancellation")
  @Needs(StaffingActions.PLAN)
  String cancel(@PathVariable CampaignId campaign, @PathVariable UUID id) {
    ask.cancel(campaign(campaign), find(campaign, id).id());
    return "redirect:/campaigns/{campaign}/rehearsals/{id}";
  }

  private Campaign campaign(CampaignId id) {
    return campaigns.find(id).orElseThrow(RehearsalController::notFound);
  }

  private Rehearsal find(CampaignId campaign, UUID id) {
    return rehearsals
        .find(id)
        .filter(one -> one.campaign().equals(campaign))
        .orElseThrow(RehearsalController::notFound);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
