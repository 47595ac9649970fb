package dk.klynge.leadership.overview;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.TeamPart;
import dk.klynge.leadership.TeamPart.Card;
import dk.klynge.leadership.overview.OverviewPages.OwnPage;
import dk.klynge.leadership.overview.OverviewPages.TeamPage;
import dk.klynge.organisation.ClusterId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OverviewController {

  private final List<TeamPart> parts;
  private final ShowState state;
  private final TeamDoor door;
  private final Clock clock;

  OverviewController(List<TeamPart> parts, ShowState state, TeamDoor door, Clock clock) {
    this.parts = parts;
    this.state = state;
    this.door = door;
    this.clock = clock;
  }

  /// Leads to one's own team; lets those choose who work in several.
  @GetMapping("/our-leadership")
  @Needs(LeadershipActions.READ)
  String own(Model model) {
    var own = door.own().filter(team -> door.may(LeadershipActions.TEAM, team));
    if (own.isPresent()) return "redirect:/teams/" + own.get().cluster().value();
    model.addAttribute("page", new OwnPage(door.all(LeadershipActions.TEAM)));
    return "leadership/own";
  }

  @GetMapping("/teams/{cluster}")
  @Needs(LeadershipActions.TEAM)
  String team(@PathVariable ClusterId cluster, Model model) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var day = LocalDate.now(clock);
    var cards =
        parts.stream()
            .map(part -> part.of(team, day))
            .sorted(Comparator.comparingInt(Card::order))
            .toList();
    model.addAttribute("page", new TeamPage(team, cards));
    return "leadership/team";
  }

  @GetMapping("/leadership-state")
  @Needs(LeadershipActions.FOLLOW)
  String state(@RequestParam(defaultValue = "") String area, Model model) {
    model.addAttribute("page", state.of(area));
    return "leadership/state";
  }
}
