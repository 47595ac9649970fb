package dk.klynge.staffing.coordination;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import dk.klynge.ui.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How the posts of a campaign stand, in numbers; names nobody.
@RestController
class OverviewApi {

  /// @param posts in all
  /// @param states how many posts are filled, offered, held, clash, wanted, none-found, missing or
  ///   empty
  record Area(String area, int posts, Map<String, Integer> states) {}

  /// @param areas those of the caller; where there are several, the last is all of them
  record Overview(int round, boolean decided, List<Area> areas) {}

  private final Campaigns campaigns;
  private final Rounds rounds;
  private final BoardView view;

  OverviewApi(Campaigns campaigns, Rounds rounds, BoardView view) {
    this.campaigns = campaigns;
    this.rounds = rounds;
    this.view = view;
  }

  @GetMapping("/api/v1/campaigns/{id}/overview")
  @Needs(StaffingActions.OVERVIEW)
  @Operation(summary = "Filled and unfilled posts of a campaign, by area and in all")
  Overview overview(@PathVariable CampaignId id) {
    var campaign = campaigns.find(id).orElseThrow(NotFound::new);
    int round = rounds.current(id);
    var board = view.board(new RoundKey(id, round));
    var posts = board.field().posts().stream().filter(view::sees).toList();
    var lines = view.lines(board, posts, view.areas(campaign));
    var areas =
        lines.stream()
            .map(line -> new Area(line.area(), line.posts(), states(line.counts())))
            .toList();
    return new Overview(round, rounds.decided(id, round), areas);
  }

  private static Map<String, Integer> states(List<Integer> counts) {
    var states = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < counts.size(); i++) states.put(Board.STATES.get(i), counts.get(i));
    return states;
  }
}
