package dk.klynge.leadership.task;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.Standing.Way;
import dk.klynge.leadership.task.TaskPages.Choice;
import dk.klynge.leadership.task.TaskPages.SidePage;
import dk.klynge.leadership.task.TaskPages.SideRow;
import dk.klynge.leadership.task.TaskPages.Tally;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How clusters have placed the tasks, side by side and in the order of their names. It says how,
/// never how well.
@Controller
class ComparisonController {

  private static final int MOST = 6;

  private final TeamDoor door;
  private final DistributionRows rows;
  private final FindContents find;
  private final Catalogues catalogues;
  private final Texts texts;

  ComparisonController(
      TeamDoor door, DistributionRows rows, FindContents find, Catalogues catalogues, Texts texts) {
    this.door = door;
    this.rows = rows;
    this.find = find;
    this.catalogues = catalogues;
    this.texts = texts;
  }

  /// A cluster whose distribution is settled.
  private record Placed(Crew crew, Contents contents) {

    Way way(Task task) {
      return Standing.of(contents.of(task.code()), crew).way();
    }
  }

  @GetMapping("/task-comparison")
  @Needs(LeadershipActions.TEAM_READ)
  String compare(@RequestParam(defaultValue = "") List<String> cluster, Model model) {
    var all = door.all(LeadershipActions.TEAM_READ);
    var settled = rows.settled(all.stream().map(Team::cluster).toList());
    var contents = find.contents(settled.values());
    var placed = placed(all, contents);
    var chosen =
        placed.stream()
            .filter(one -> cluster.isEmpty() || cluster.contains(id(one)))
            .limit(MOST)
            .toList();
    var tasks = catalogues.current().tasks();
    model.addAttribute(
        "page",
        new SidePage(
            placed.stream()
                .map(one -> new Choice(id(one), one.crew().team().name(), chosen.contains(one)))
                .toList(),
            chosen.stream().map(one -> one.crew().team().name()).toList(),
            tasks.stream().map(task -> tally(task, placed)).toList(),
            tasks.stream().map(task -> row(task, chosen)).toList(),
            placed.size(),
            all.size()));
    return "leadership/task-side-by-side";
  }

  private List<Placed> placed(List<Team> all, Map<UUID, Contents> contents) {
    var teams = all.stream().filter(team -> contents.containsKey(team.cluster().value())).toList();
    return find.crews(teams).stream()
        .flatMap(crew ->
            Optional.ofNullable(contents.get(crew.team().cluster().value())).stream()
                .map(one -> new Placed(crew, one)))
        .toList();
  }

  private static String id(Placed one) {
    return one.crew().team().cluster().value().toString();
  }

  private Tally tally(Task task, List<Placed> placed) {
    var ways = placed.stream().map(one -> one.way(task)).toList();
    return new Tally(
        task.in(texts.language()).name(),
        count(ways, Way.CLUSTER_LEADER),
        count(ways, Way.HOUSE_LEADER),
        count(ways, Way.EACH),
        count(ways, Way.SEVERAL),
        count(ways, Way.NOBODY));
  }

  private static int count(List<Way> ways, Way way) {
    return (int) ways.stream().filter(one -> one == way).count();
  }

  private SideRow row(Task task, List<Placed> chosen) {
    return new SideRow(
        task.in(texts.language()).name(),
        chosen.stream()
            .map(one -> texts.say("leadership.tasks.way." + one.way(task).name()))
            .toList());
  }
}
