package dk.klynge.staffing.campaign;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

/// Campaigns: all of them, a new one, and one with its gate and its state.
@Controller
@RequestMapping("/campaigns")
class CampaignController {

  private final PlanCampaign plan;
  private final CampaignView view;
  private final Timetables timetables;
  private final Texts texts;
  private final Guard guard;
  private final Clock clock;

  CampaignController(
      PlanCampaign plan,
      CampaignView view,
      Timetables timetables,
      Texts texts,
      Guard guard,
      Clock clock) {
    this.plan = plan;
    this.view = view;
    this.timetables = timetables;
    this.texts = texts;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.READ)
  String list(Model model) {
    model.addAttribute("page", view.list());
    return "staffing/campaigns";
  }

  @GetMapping("/new")
  @Needs(StaffingActions.PLAN)
  String blank(Model model) {
    var form = CampaignForm.of(Map.of("form", UUID.randomUUID().toString()));
    model.addAttribute("page", view.form(form, Map.of()));
    return "staffing/campaign-form";
  }

  @PostMapping
  @Needs(StaffingActions.PLAN)
  String make(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var form = CampaignForm.of(sent);
    var errors = form.errors(timetables);
    if (!errors.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", view.form(form, said(errors)));
      return "staffing/campaign-form";
    }
    return "redirect:/campaigns/" + plan.make(form.content(timetables, guard.who())).value();
  }

  private Map<String, String> said(Map<String, String> errors) {
    var told = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> told.put(field, texts.say(key)));
    return told;
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.READ)
  String show(@PathVariable CampaignId id, Model model) {
    model.addAttribute("page", view.show(plan.get(id)));
    return "staffing/campaign";
  }

  @PostMapping("/{id}/state")
  @Needs(StaffingActions.PLAN)
  String become(
      @PathVariable CampaignId id,
      @RequestParam int version,
      @RequestParam String state,
      RedirectAttributes redirect) {
    var done = plan.become(plan.get(id), version, state);
    var notice =
        done
            ? Notice.success("staffing.campaign.done." + state)
            : Notice.error("staffing.campaign.overtaken");
    notice.with(redirect);
    return "redirect:/campaigns/{id}";
  }

  @PostMapping("/{id}/pay-agreement")
  @Needs(StaffingActions.PLAN)
  String conclude(
      @PathVariable CampaignId id,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes redirect) {
    var day = TypedDay.of(on).filter(given -> !given.isAfter(LocalDate.now(clock)));
    day.ifPresent(given -> plan.conclude(plan.get(id), given, note.strip()));
    (day.isPresent()
            ? Notice.success("staffing.campaign.gate.agreed")
            : Notice.error("staffing.campaign.error.concluded"))
        .with(redirect);
    return "redirect:/campaigns/{id}";
  }

  @PostMapping("/{id}/announcement-override")
  @Needs(StaffingActions.PLAN)
  String override(
      @PathVariable CampaignId id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    if (!reason.isBlank()) plan.override(plan.get(id), reason.strip());
    (reason.isBlank()
            ? Notice.error("staffing.campaign.error.reason")
            : Notice.success("staffing.campaign.gate.overridden"))
        .with(redirect);
    return "redirect:/campaigns/{id}";
  }
}
