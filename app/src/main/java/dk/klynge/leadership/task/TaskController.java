package dk.klynge.leadership.task;

import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.PlaceTasks.Start;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The tasks of a team: an overview, and where each is placed.
@Controller
@RequestMapping("/teams/{cluster}")
class TaskController {

  private static final String SHOW = "leadership/tasks";

  private final TeamDoor door;
  private final FindContents find;
  private final PlaceTasks place;
  private final TaskView view;
  private final Catalogues catalogues;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // the front page of a feature leads everywhere
  TaskController(
      TeamDoor door,
      FindContents find,
      PlaceTasks place,
      TaskView view,
      Catalogues catalogues,
      Texts texts) {
    this.door = door;
    this.find = find;
    this.place = place;
    this.view = view;
    this.catalogues = catalogues;
    this.texts = texts;
  }

  @GetMapping("/tasks")
  @Needs(LeadershipActions.TEAM_READ)
  String show(@PathVariable ClusterId cluster, Model model) {
    var team = door.open(LeadershipActions.TEAM_READ, cluster);
    model.addAttribute("page", view.tasks(team, Map.of(), Map.of()));
    return SHOW;
  }

  @PostMapping("/tasks")
  @Needs(LeadershipActions.TEAM)
  String begin(@PathVariable ClusterId cluster, @RequestParam String start) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    place.begin(
        team,
        switch (start) {
          case "profiles" -> Start.PROFILES;
          case "last" -> Start.LAST;
          default -> Start.EMPTY;
        });
    return back(cluster);
  }

  @GetMapping("/tasks/{code}")
  @Needs(LeadershipActions.TEAM)
  String edit(@PathVariable ClusterId cluster, @PathVariable String code, Model model) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var form = PlacementForm.of(task(code), team, draft(team).of(code));
    model.addAttribute("page", view.place(team, form, Map.of(), Optional.empty()));
    return "leadership/task";
  }

  @PostMapping("/tasks/{code}")
  @Needs(LeadershipActions.TEAM)
  ModelAndView save(
      @PathVariable ClusterId cluster,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var form = new PlacementForm(task(code), team, sent);
    var errors = form.errors(texts);
    if (!errors.isEmpty())
      return again(
          view.place(team, form, errors, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
    return switch (place.place(team, form.placement())) {
      case SAVED -> {
        Notice.success("leadership.tasks.saved", view.name(form.task())).with(redirect);
        yield new ModelAndView("redirect:/teams/" + cluster.value() + "/tasks#task-" + code);
      }
      case CHANGED_MEANWHILE -> {
        // The next save is made knowing of the other's.
        var theirs = draft(team).of(code);
        var next = form.at(theirs.map(Placement::edition).orElse(0));
        yield again(view.place(team, next, Map.of(), theirs), HttpStatus.CONFLICT);
      }
      case CLOSED -> {
        Notice.warning("leadership.tasks.closed").with(redirect);
        yield new ModelAndView(back(cluster));
      }
    };
  }

  @PostMapping("/cross-cutting")
  @Needs(LeadershipActions.TEAM)
  ModelAndView add(
      @PathVariable ClusterId cluster,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var form = new CrossCuttingForm(team, sent);
    var errors = form.errors(texts);
    if (!errors.isEmpty()) return tasks(team, sent, errors);
    told(place.add(team, form.crossCutting()), redirect);
    return new ModelAndView(back(cluster) + "#cross-cutting");
  }

  @PostMapping("/cross-cutting/{id}/removal")
  @Needs(LeadershipActions.TEAM)
  String remove(
      @PathVariable ClusterId cluster, @PathVariable UUID id, RedirectAttributes redirect) {
    told(place.remove(door.open(LeadershipActions.TEAM, cluster), id), redirect);
    return back(cluster) + "#cross-cutting";
  }

  /// Settles the draft as it was shown.
  @PostMapping("/task-versions")
  @Needs(LeadershipActions.TEAM)
  ModelAndView settle(
      @PathVariable ClusterId cluster,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    if (!find.maySettle(team)) throw new Refused(LeadershipActions.LEAD);
    var draft = draft(team).head();
    var note = sent.getOrDefault("note", "").strip();
    if (note.isEmpty() && view.tasks(team, sent, Map.of()).counts().gaps() > 0)
      return tasks(team, sent, Map.of("note", texts.say("leadership.tasks.error.note")));
    boolean seen = sent.getOrDefault("edition", "").equals(Integer.toString(draft.edition()));
    if (seen && place.settle(team, draft, note) == PlaceTasks.Saved.SAVED) {
      Notice.success("leadership.tasks.settled").with(redirect);
      return new ModelAndView(back(cluster));
    }
    redirect.addFlashAttribute("note", note);
    Notice.warning("leadership.tasks.changed").with(redirect);
    return new ModelAndView(back(cluster) + "#settle");
  }

  private static void told(PlaceTasks.Saved saved, RedirectAttributes redirect) {
    switch (saved) {
      case SAVED -> Notice.success("leadership.tasks.cross.saved").with(redirect);
      case CHANGED_MEANWHILE, CLOSED -> Notice.warning("leadership.tasks.closed").with(redirect);
    }
  }

  private ModelAndView tasks(Team team, Map<String, String> sent, Map<String, String> errors) {
    return new ModelAndView(
        SHOW, Map.of("page", view.tasks(team, sent, errors)), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView again(TaskPages.PlacePage page, HttpStatus status) {
    return new ModelAndView("leadership/task", Map.of("page", page), status);
  }

  private static String back(ClusterId cluster) {
    return "redirect:/teams/" + cluster.value() + "/tasks";
  }

  private Task task(String code) {
    return catalogues.current().task(code).orElseThrow(NotFound::new);
  }

  private Contents draft(Team team) {
    return find.seenBy(team)
        .filter(one -> one.head().inWork())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
  }
}
