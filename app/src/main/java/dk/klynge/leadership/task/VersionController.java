package dk.klynge.leadership.task;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.TaskPages.Choice;
import dk.klynge.leadership.task.TaskPages.ComparePage;
import dk.klynge.leadership.task.TaskPages.Difference;
import dk.klynge.leadership.task.TaskPages.VersionLine;
import dk.klynge.leadership.task.TaskPages.VersionsPage;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The versions of a team's distribution, and what differs between two of them.
@Controller
@RequestMapping("/teams/{cluster}/task-versions")
class VersionController {

  private final TeamDoor door;
  private final DistributionRows rows;
  private final PlacementRows placements;
  private final Catalogues catalogues;
  private final TaskWords words;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // reads what the whole feature keeps
  VersionController(
      TeamDoor door,
      DistributionRows rows,
      PlacementRows placements,
      Catalogues catalogues,
      TaskWords words,
      Texts texts) {
    this.door = door;
    this.rows = rows;
    this.placements = placements;
    this.catalogues = catalogues;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping
  @Needs(LeadershipActions.TEAM_READ)
  String list(@PathVariable ClusterId cluster, Model model) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    var lines =
        versions(team).stream()
            .map(
                one -> new VersionLine(one.version(), one.settledOn(), one.settledBy(), one.note()))
            .toList();
    model.addAttribute("page", new VersionsPage(cluster.value(), team.name(), lines));
    return "leadership/task-versions";
  }

  @GetMapping("/comparison")
  @Needs(LeadershipActions.TEAM_READ)
  String compare(
      @PathVariable ClusterId cluster, @RequestParam int from, @RequestParam int to, Model model) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    var all = versions(team);
    var before = contents(all, from);
    var after = contents(all, to);
    var differences = differences(before, after);
    model.addAttribute(
        "page",
        new ComparePage(
            cluster.value(),
            team.name(),
            choices(all, from),
            choices(all, to),
            differences,
            (int) differences.stream().filter(one -> !one.change().equals("same")).count()));
    return "leadership/task-comparison";
  }

  /// The draft is the team's own.
  private List<Distribution> versions(Team team) {
    boolean own = door.may(LeadershipActions.TEAM, team);
    return rows.versions(team.cluster()).stream().filter(one -> own || !one.inWork()).toList();
  }

  private Contents contents(List<Distribution> all, int version) {
    return all.stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .map(placements::of)
        .orElseThrow(NotFound::new);
  }

  private List<Choice> choices(List<Distribution> all, int chosen) {
    return all.stream()
        .map(one ->
            new Choice(
                Integer.toString(one.version()),
                texts.say("leadership.tasks.version", one.version()),
                one.version() == chosen))
        .toList();
  }

  private List<Difference> differences(Contents before, Contents after) {
    var lines = new ArrayList<Difference>();
    var names = names();
    for (var code : codes(before, after)) {
      var was = words.said(before.of(code));
      var is = words.said(after.of(code));
      lines.add(
          new Difference(
              names.getOrDefault(code, code), was, is, was.equals(is) ? "same" : "changed"));
    }
    return lines;
  }

  /// In the order of the catalogue; at the end what it does not hold any more.
  private List<String> codes(Contents before, Contents after) {
    var now = catalogues.current().tasks().stream().map(Task::code);
    var said =
        Stream.of(before, after).flatMap(one -> one.placements().stream()).map(Placement::task);
    return Stream.concat(now, said).distinct().toList();
  }

  /// Of all tasks there have been, as the latest catalogue that holds them calls them.
  private Map<String, String> names() {
    return Stream.iterate(catalogues.current().version(), one -> one > 0, one -> one - 1)
        .map(catalogues::find)
        .flatMap(Optional::stream)
        .flatMap(one -> one.tasks().stream())
        .collect(
            Collectors.toMap(
                Task::code, task -> task.in(texts.language()).name(), (latest, _) -> latest));
  }
}
