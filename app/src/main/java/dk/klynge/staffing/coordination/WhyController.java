package dk.klynge.staffing.coordination;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.CoordinationPages.WhyPage;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Why a person, or a post, gets what it gets.
@Controller
@RequestMapping("/coordination/{campaign}/{round}")
class WhyController {

  private final Campaigns campaigns;
  private final Coordinate coordinate;
  private final Why why;
  private final AuditTrail audit;

  WhyController(Campaigns campaigns, Coordinate coordinate, Why why, AuditTrail audit) {
    this.campaigns = campaigns;
    this.coordinate = coordinate;
    this.why = why;
    this.audit = audit;
  }

  @GetMapping("/candidates/{person}")
  @Needs(StaffingActions.COORDINATE)
  String whyCandidate(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") String side,
      Model model) {
    var found = find(campaign, round);
    looked(found);
    var proposal = coordinate.propose(new RoundKey(campaign, round), MeetingController.side(side));
    var one = proposal.field().find(person).orElseThrow(BoardController::notFound);
    model.addAttribute("page", why(found, round, one.name(), why.of(proposal, person), side));
    return "staffing/why";
  }

  @GetMapping("/posts/{post}")
  @Needs(StaffingActions.COORDINATE)
  String whyPost(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PostId post,
      @RequestParam(defaultValue = "") String side,
      Model model) {
    var found = find(campaign, round);
    looked(found);
    var proposal = coordinate.propose(new RoundKey(campaign, round), MeetingController.side(side));
    var one = proposal.field().post(post).orElseThrow(BoardController::notFound);
    model.addAttribute("page", why(found, round, one.place(), why.of(proposal, one), side));
    return "staffing/why";
  }

  private static WhyPage why(
      Campaign campaign, int round, String title, List<String> said, String side) {
    return new WhyPage(
        campaign,
        round,
        title,
        said.getFirst(),
        said.subList(1, said.size()),
        side.equals("posts") ? "posts" : "candidates");
  }

  private void looked(Campaign campaign) {
    audit.looked(
        StaffingActions.COORDINATE,
        new Subject("campaign", campaign.id().value().toString(), campaign.name()));
  }

  private Campaign find(CampaignId id, int round) {
    return campaigns
        .find(id)
        .filter(one -> round >= 1 && round <= one.rounds())
        .orElseThrow(BoardController::notFound);
  }
}
