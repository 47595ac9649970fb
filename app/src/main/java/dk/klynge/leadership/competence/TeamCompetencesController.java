package dk.klynge.leadership.competence;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Strengths and gaps of a team, and what waits to be confirmed.
@Controller
class TeamCompetencesController {

  private final TeamDoor door;
  private final TeamCompetences view;
  private final SayCompetences say;

  TeamCompetencesController(TeamDoor door, TeamCompetences view, SayCompetences say) {
    this.door = door;
    this.view = view;
    this.say = say;
  }

  /// The competences of the caller's own team; of whoever has none, the search.
  @GetMapping("/our-competences")
  @Needs(LeadershipActions.TEAM)
  String own() {
    return door.own()
        .map(team -> "redirect:/teams/" + team.cluster().value() + "/competences")
        .orElse("redirect:/who-knows");
  }

  @GetMapping("/teams/{cluster}/competences")
  @Needs(LeadershipActions.TEAM_READ)
  String show(@PathVariable ClusterId cluster, Model model) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    model.addAttribute("page", say.look(team, view.page(team)));
    return "leadership/team-competences";
  }

  @PostMapping("/teams/{cluster}/competences/{person}/{code}/confirmation")
  @Needs(LeadershipActions.TEAM_READ)
  String confirm(
      @PathVariable ClusterId cluster,
      @PathVariable PersonId person,
      @PathVariable String code,
      @RequestParam int edition,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    var member = say.confirmable(team, person);
    (say.confirm(person, code, edition)
            ? Notice.success("leadership.competences.confirmed", member.name())
            : Notice.warning("leadership.competences.changed", member.name()))
        .with(redirect);
    return "redirect:/teams/" + cluster.value() + "/competences#waiting";
  }
}
