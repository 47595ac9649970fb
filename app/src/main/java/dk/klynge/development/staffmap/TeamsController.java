package dk.klynge.development.staffmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.TeamDoor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The way from the menu to the staff of one's own cluster.
@Controller
class TeamsController {

  private final TeamDoor door;

  TeamsController(TeamDoor door) {
    this.door = door;
  }

  /// One cluster is opened at once; of several one chooses.
  @GetMapping("/my-staff-competences")
  @Needs(DevelopmentActions.MAP)
  String choose(Model model) {
    var teams = door.all(DevelopmentActions.MAP);
    if (teams.size() == 1)
      return "redirect:/teams/" + teams.getFirst().cluster().value() + "/staff-competences";
    model.addAttribute("teams", teams);
    return "development/staff-teams";
  }
}
