package dk.klynge.staffing.campaign;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.campaign.CampaignDates.Dated;
import dk.klynge.staffing.campaign.CampaignDates.Said;
import dk.klynge.staffing.campaign.CampaignPages.Before;
import dk.klynge.staffing.campaign.CampaignPages.StepPage;
import dk.klynge.staffing.campaign.Timetable.Laid;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One step of a timetable: when it is, when it once was to be, and what follows when it moves.
@Controller
@RequestMapping("/campaigns/{id}/steps/{step}/{round}")
class StepController {

  private static final String PAGE = "staffing/campaign-step";

  private final PlanCampaign plan;
  private final CampaignDates dates;
  private final CampaignView view;
  private final StepLines lines;
  private final Texts texts;
  private final Guard guard;

  StepController(
      PlanCampaign plan,
      CampaignDates dates,
      CampaignView view,
      StepLines lines,
      Texts texts,
      Guard guard) {
    this.plan = plan;
    this.dates = dates;
    this.view = view;
    this.lines = lines;
    this.texts = texts;
    this.guard = guard;
  }

  /// One step, for all or for one place.
  record Which(CampaignId id, String step, int round, Optional<UUID> place) {}

  @GetMapping
  @Needs(StaffingActions.PLAN)
  String show(
      @PathVariable CampaignId id,
      @PathVariable String step,
      @PathVariable int round,
      @RequestParam Optional<UUID> place,
      Model model) {
    var which = new Which(id, step, round, place);
    var now = history(which).getFirst();
    var form =
        Map.of(
            "begins",
            now.begins().toString(),
            "ends",
            now.ends().toString(),
            "standing",
            now.confirmed() ? Said.CONFIRMED : Said.PROVISIONAL,
            "reason",
            "");
    model.addAttribute("page", page(which, form, Map.of(), now.number()));
    return PAGE;
  }

  /// With `try` it is only shown what would follow.
  @PostMapping
  @Needs(StaffingActions.PLAN)
  @SuppressWarnings(
      "checkstyle:parameternumber") // the address, the form, and what Spring answers with
  String move(
      @PathVariable CampaignId id,
      @PathVariable String step,
      @PathVariable int round,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var place = Optional.of(sent.getOrDefault("place", "")).filter(text -> !text.isEmpty());
    var which = new Which(id, step, round, place.map(UUID::fromString));
    var number = Long.parseLong(sent.getOrDefault("number", "0"));
    var errors = errors(which, sent);
    if (errors.isEmpty() && !sent.containsKey("try")) {
      var said =
          new Said(
              which.place(),
              sent.getOrDefault("standing", Said.PROVISIONAL),
              sent.getOrDefault("reason", "").strip(),
              guard.who());
      if (plan.move(plan.get(id), laid(which, sent), said, number)) {
        Notice.success("staffing.campaign.step.moved").with(redirect);
        return "redirect:/campaigns/" + id.value();
      }
    }
    if (!sent.containsKey("try"))
      response.setStatus(
          (errors.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    model.addAttribute("page", page(which, sent, errors, number));
    return PAGE;
  }

  private List<Dated> history(Which which) {
    var found = dates.history(which.id(), which.step(), which.round(), which.place());
    if (found.isEmpty()) throw new NotFound();
    return found;
  }

  private static Laid laid(Which which, Map<String, String> form) {
    return new Laid(
        which.step(),
        which.round(),
        TypedDay.of(form.getOrDefault("begins", "")).orElseThrow(),
        TypedDay.of(form.getOrDefault("ends", "")).orElseThrow());
  }

  /// A date that moves needs a reason; one that is only confirmed does not.
  private Map<String, String> errors(Which which, Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    var begins = TypedDay.of(sent.getOrDefault("begins", ""));
    var ends = TypedDay.of(sent.getOrDefault("ends", ""));
    if (begins.isEmpty()) errors.put("begins", texts.say("staffing.campaign.error.day"));
    if (ends.isEmpty()) errors.put("ends", texts.say("staffing.campaign.error.day"));
    if (!errors.isEmpty()) return errors;
    if (ends.orElseThrow().isBefore(begins.orElseThrow()))
      errors.put("ends", texts.say("staffing.campaign.error.ends"));
    var now = history(which).getFirst();
    var moved = !now.begins().equals(begins.get()) || !now.ends().equals(ends.get());
    if (moved && !sent.containsKey("try") && sent.getOrDefault("reason", "").isBlank())
      errors.put("reason", texts.say("staffing.campaign.error.reason"));
    return errors;
  }

  private StepPage page(
      Which which, Map<String, String> form, Map<String, String> errors, long number) {
    var campaign = plan.get(which.id());
    var history = history(which);
    var now = history.getFirst();
    var before =
        history.stream()
            .map(one ->
                new Before(
                    one.begins(),
                    one.ends(),
                    one.confirmed(),
                    lines.reason(one.reason()),
                    one.at()))
            .toList();
    return new StepPage(
        campaign,
        lines.of(campaign, List.of(now), Map.of()).getFirst(),
        now.number(),
        form,
        errors,
        errors.isEmpty() ? follows(campaign, which, form) : List.of(),
        before,
        now.number() != number);
  }

  /// What is wrong with the whole timetable if the step is moved so.
  private List<CampaignPages.Told> follows(
      Campaign campaign, Which which, Map<String, String> form) {
    var all = new ArrayList<Laid>();
    var known = dates.now(which.id());
    for (var date : known)
      if (date.place().isEmpty() || date.place().equals(which.place()))
        all.add(new Laid(date.step(), date.round(), date.begins(), date.ends()));
    all.add(laid(which, form));
    return view.warnings(campaign, all);
  }
}
