package dk.klynge.leadership.diary;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The sums of the team's weeks, for the team; its leader starts a week.
@Controller
@RequestMapping("/teams/{cluster}/diary")
class TeamDiaryController {

  private final TeamDoor door;
  private final KeepDiary keep;
  private final TeamDiaryView view;
  private final SignedInPerson signedIn;

  TeamDiaryController(TeamDoor door, KeepDiary keep, TeamDiaryView view, SignedInPerson signedIn) {
    this.door = door;
    this.keep = keep;
    this.view = view;
    this.signedIn = signedIn;
  }

  @GetMapping
  @Needs(LeadershipActions.TEAM)
  String show(@PathVariable ClusterId cluster, Model model) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var leads = door.may(LeadershipActions.LEAD, team) && signedIn.now().isPresent();
    model.addAttribute("page", leads ? view.toLead(team) : view.toRead(team));
    return "leadership/diary";
  }

  @PostMapping
  @Needs(LeadershipActions.LEAD)
  String start(
      @PathVariable ClusterId cluster,
      @RequestParam(defaultValue = "") String monday,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.LEAD, cluster);
    var by = signedIn.now();
    boolean started =
        by.isPresent()
            && Optional.of(monday)
                .flatMap(TypedDay::of)
                .filter(day -> keep.start(team, day, by.get()))
                .isPresent();
    (started
            ? Notice.success("leadership.diary.done.started")
            : Notice.error("leadership.diary.error.monday"))
        .with(redirect);
    return "redirect:/teams/{cluster}/diary";
  }
}
