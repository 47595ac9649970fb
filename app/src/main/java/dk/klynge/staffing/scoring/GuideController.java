package dk.klynge.staffing.scoring;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Competences;
import dk.klynge.staffing.Competences.Sought;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The questions and the task of a campaign's interviews.
@Controller
@RequestMapping("/campaigns/{id}/interview-guide")
class GuideController {

  private static final String PAGE = "staffing/interview-guide";

  private final Campaigns campaigns;
  private final Guides guides;
  private final Competences competences;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;

  GuideController(
      Campaigns campaigns,
      Guides guides,
      Competences competences,
      AuditTrail audit,
      Guard guard,
      Texts texts) {
    this.campaigns = campaigns;
    this.guides = guides;
    this.competences = competences;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
  }

  record GuidePage(
      Campaign campaign,
      Guide guide,
      Optional<Sought> profile,
      Map<String, String> form,
      Map<String, String> errors,
      boolean mayEdit) {}

  @GetMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String show(@PathVariable CampaignId id, Model model) {
    var campaign = find(id);
    var guide = guides.newest(id, campaign.kind());
    var form = Map.of("questions", String.join("\n", guide.questions()), "task", guide.task());
    model.addAttribute("page", page(campaign, guide, form, Map.of()));
    return PAGE;
  }

  /// Makes the next version; rounds that are made already keep the one they had.
  @PostMapping
  @Needs(StaffingActions.PLAN)
  String edit(
      @PathVariable CampaignId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var campaign = find(id);
    var now = guides.newest(id, campaign.kind());
    var questions =
        sent.getOrDefault("questions", "")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    var next = Integer.parseInt(sent.getOrDefault("version", "0")) + 1;
    var guide = new Guide(next, questions, sent.getOrDefault("task", "").strip(), List.of());
    if (!questions.isEmpty() && next == now.version() + 1 && guides.edit(id, guide, guard.who())) {
      audit.changed(
          StaffingActions.PLAN,
          new Subject("campaign", id.value().toString(), campaign.name()),
          Map.of("interview-guide", new Change("" + now.version(), "" + next)));
      Notice.success("staffing.scoring.guide.saved").with(redirect);
      return "redirect:/campaigns/{id}/interview-guide";
    }
    var key = questions.isEmpty() ? "questions" : "overtaken";
    response.setStatus(
        (questions.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
    var errors = Map.of("questions", texts.say("staffing.scoring.error." + key));
    model.addAttribute("page", page(campaign, guides.newest(id, campaign.kind()), sent, errors));
    return PAGE;
  }

  private Campaign find(CampaignId id) {
    return campaigns.find(id).orElseThrow(NotFound::new);
  }

  private GuidePage page(
      Campaign campaign, Guide guide, Map<String, String> form, Map<String, String> errors) {
    return new GuidePage(
        campaign,
        guide,
        competences.of(campaign.kind()),
        form,
        errors,
        guard.may(StaffingActions.PLAN));
  }
}
