package dk.klynge.staffing.coordination;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.CoordinationPages.CandidateLine;
import dk.klynge.staffing.coordination.CoordinationPages.PostLine;
import dk.klynge.ui.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The board of a round and the reasons of its proposal, for other programs: the same as on the
/// pages, and no more than the caller would see there.
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}/rounds/{round}")
class BoardApi {

  /// @param posts each with its state: filled, offered, held, clash, wanted, none-found, missing or
  ///   empty; names only where the caller may read the applications
  record Told(int round, boolean decided, List<PostLine> posts, List<CandidateLine> candidates) {}

  /// @param about the post's place or the person's name
  /// @param sentences the first says what came out, the others why
  record Reasons(String about, List<String> sentences) {}

  private final OpenRound open;
  private final BoardView view;
  private final Coordinate coordinate;
  private final Why why;

  BoardApi(OpenRound open, BoardView view, Coordinate coordinate, Why why) {
    this.open = open;
    this.view = view;
    this.coordinate = coordinate;
    this.why = why;
  }

  @GetMapping("/board")
  @Needs(StaffingActions.OVERVIEW)
  @Operation(summary = "Every post and every candidate of a round now")
  Told board(@PathVariable CampaignId campaign, @PathVariable int round) {
    var opened = open.find(campaign, round);
    var page = view.page(opened.campaign(), round);
    if (!page.candidates().isEmpty())
      open.looked(opened.campaign(), StaffingActions.OVERVIEW, "board");
    return new Told(round, page.decided(), page.posts(), page.candidates());
  }

  @GetMapping("/candidates/{person}/reasons")
  @Needs(StaffingActions.COORDINATE)
  @Operation(summary = "Why a person gets what the proposal says, and what would have to change")
  Reasons ofCandidate(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "candidates") String side) {
    var opened = open.forMeeting(campaign, round);
    var proposal = coordinate.propose(opened.key(), MeetingController.side(side));
    var one = proposal.field().find(person).orElseThrow(NotFound::new);
    return new Reasons(one.name(), why.of(proposal, person));
  }

  @GetMapping("/posts/{post}/reasons")
  @Needs(StaffingActions.COORDINATE)
  @Operation(summary = "Why a post gets whom the proposal says")
  Reasons ofPost(
      @PathVariable CampaignId campaign,
      @PathVariable int round,
      @PathVariable PostId post,
      @RequestParam(defaultValue = "candidates") String side) {
    var opened = open.forMeeting(campaign, round);
    var proposal = coordinate.propose(opened.key(), MeetingController.side(side));
    var one = proposal.field().post(post).orElseThrow(NotFound::new);
    return new Reasons(one.place(), why.of(proposal, one));
  }
}
