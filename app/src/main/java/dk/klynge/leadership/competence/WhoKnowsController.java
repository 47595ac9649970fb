package dk.klynge.leadership.competence;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.competence.CompetencePages.Choice;
import dk.klynge.leadership.competence.CompetencePages.SearchPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// "Who knows about …": leaders of today's teams who agreed to be found, in all clusters or one
/// area.
@Controller
class WhoKnowsController {

  private final FindWhoKnows find;

  WhoKnowsController(FindWhoKnows find) {
    this.find = find;
  }

  @GetMapping("/who-knows")
  @Needs(LeadershipActions.READ)
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String area,
      Model model) {
    var asked = q.strip();
    model.addAttribute(
        "page",
        new SearchPage(
            asked,
            area,
            find.teams().stream()
                .flatMap(team -> team.area().stream())
                .distinct()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList(),
            find.find(asked, area),
            !asked.isEmpty()));
    return "leadership/who-knows";
  }
}
