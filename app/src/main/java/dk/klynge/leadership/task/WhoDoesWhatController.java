package dk.klynge.leadership.task;

import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One page that says who does what, to read and to print. It is for the team and those above it,
/// and for all staff where the team has decided so.
@Controller
class WhoDoesWhatController {

  private final Teams teams;
  private final TeamDoor door;
  private final Guard guard;
  private final WhoDoesWhatView view;
  private final PlaceTasks place;
  private final PaperWriter writer;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // a page, a paper and who may see them
  WhoDoesWhatController(
      Teams teams,
      TeamDoor door,
      Guard guard,
      WhoDoesWhatView view,
      PlaceTasks place,
      PaperWriter writer,
      Clock clock) {
    this.teams = teams;
    this.door = door;
    this.guard = guard;
    this.view = view;
    this.place = place;
    this.writer = writer;
    this.clock = clock;
  }

  /// The tasks of the caller's own team; of whoever has none, the pages that all staff may see.
  @GetMapping("/our-tasks")
  @Needs(LeadershipActions.TEAM)
  String own() {
    return door.own()
        .map(team -> "redirect:/teams/" + team.cluster().value() + "/tasks")
        .orElse("redirect:/who-does-what");
  }

  @GetMapping("/who-does-what")
  @Needs(LeadershipActions.READ)
  String list(Model model) {
    model.addAttribute("page", view.shown());
    return "leadership/who-does-what-list";
  }

  @GetMapping("/teams/{cluster}/who-does-what")
  @Needs(LeadershipActions.READ)
  String show(@PathVariable ClusterId cluster, Model model) {
    model.addAttribute("page", view.page(open(cluster)));
    return "leadership/who-does-what";
  }

  @GetMapping("/teams/{cluster}/who-does-what.pdf")
  @Needs(LeadershipActions.READ)
  ResponseEntity<byte[]> paper(@PathVariable ClusterId cluster) {
    var team = open(cluster);
    var name = view.title(team).replaceAll("[\\\\/:]", "-") + ".pdf";
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaType.APPLICATION_PDF)
        .body(writer.pdf(view.paper(team)));
  }

  private Team open(ClusterId cluster) {
    var team = teams.find(cluster, LocalDate.now(clock)).orElseThrow(NotFound::new);
    if (door.may(LeadershipActions.TEAM_READ, team)) return team;
    if (guard.may(LeadershipActions.READ) && view.isShown(team)) return team;
    throw new Refused(LeadershipActions.TEAM_READ);
  }

  @PostMapping("/teams/{cluster}/who-does-what/publication")
  @Needs(LeadershipActions.TEAM)
  String publish(@PathVariable ClusterId cluster, RedirectAttributes redirect) {
    place.show(door.open(LeadershipActions.TEAM, cluster));
    Notice.success("leadership.who.shown").with(redirect);
    return "redirect:/teams/" + cluster.value() + "/who-does-what";
  }

  @PostMapping("/teams/{cluster}/who-does-what/withdrawal")
  @Needs(LeadershipActions.TEAM)
  String withdraw(@PathVariable ClusterId cluster, RedirectAttributes redirect) {
    place.hide(door.open(LeadershipActions.TEAM, cluster));
    Notice.success("leadership.who.hidden").with(redirect);
    return "redirect:/teams/" + cluster.value() + "/who-does-what";
  }
}
