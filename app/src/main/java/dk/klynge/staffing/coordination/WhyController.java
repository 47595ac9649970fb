package dk.klynge.staffing.coordination;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.CoordinationPages.WhyPage;
import dk.klynge.staffing.coordination.OpenRound.Opened;
import dk.klynge.ui.NotFound;
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

  private final OpenRound rounds;
  private final Coordinate coordinate;
  private final Why why;

  WhyController(OpenRound rounds, Coordinate coordinate, Why why) {
    this.rounds = rounds;
    this.coordinate = coordinate;
    this.why = why;
  }

  @GetMapping("/candidates/{person}")
  @Needs(StaffingActions.COORDINATE)
  String whyCandidate(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") String side,
      Model model) {
    var opened = rounds.forMeeting(campaign, round);
    var proposal = coordinate.propose(opened.key(), MeetingController.side(side));
    var one = proposal.field().find(person).orElseThrow(NotFound::new);
    model.addAttribute("page", why(opened, one.name(), why.of(proposal, person), side));
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
    var opened = rounds.forMeeting(campaign, round);
    var proposal = coordinate.propose(opened.key(), MeetingController.side(side));
    var one = proposal.field().post(post).orElseThrow(NotFound::new);
    model.addAttribute("page", why(opened, one.place(), why.of(proposal, one), side));
    return "staffing/why";
  }

  private static WhyPage why(Opened opened, String title, List<String> said, String side) {
    return new WhyPage(
        opened.campaign(),
        opened.key().round(),
        title,
        said.getFirst(),
        said.subList(1, said.size()),
        side.equals("posts") ? "posts" : "candidates");
  }
}
