package dk.klynge.development.staffmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.staffmap.Competence.Need;
import dk.klynge.development.staffmap.MapPages.NeedPage;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How many of the staff of a cluster are to have which competence, and how well.
@Controller
@RequestMapping("/teams/{cluster}/staff-competences/needs")
class NeedController {

  private static final int MOST = 999;
  private static final int LONGEST = 100;

  private final TeamDoor door;
  private final MapView view;
  private final MapRows rows;
  private final MapStaff map;
  private final Texts texts;

  NeedController(TeamDoor door, MapView view, MapRows rows, MapStaff map, Texts texts) {
    this.door = door;
    this.view = view;
    this.rows = rows;
    this.map = map;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.MAP)
  ModelAndView show(@PathVariable ClusterId cluster) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    var form = new HashMap<String, String>();
    form.put("version", Integer.toString(rows.needSheet(cluster)));
    for (var one : rows.needs(cluster)) {
      form.put("people." + one.competence(), Integer.toString(one.people()));
      form.put("level." + one.competence(), Integer.toString(one.level()));
    }
    return page(team, form, Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.MAP)
  ModelAndView need(
      @PathVariable ClusterId cluster,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    var errors = new LinkedHashMap<String, String>();
    var needs = read(team, sent, errors);
    var added = sent.getOrDefault("added", "").strip();
    if (added.length() > LONGEST) errors.put("added", texts.say("development.course.error.long"));
    if (!errors.isEmpty()) return page(team, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    if (!map.need(team, number(sent.getOrDefault("version", "")), needs, added)) {
      var form = new HashMap<>(sent);
      form.put("version", Integer.toString(rows.needSheet(cluster)));
      return page(team, form, Map.of(), HttpStatus.CONFLICT);
    }
    Notice.success("development.staffmap.done.needs").with(redirect);
    return new ModelAndView(
        added.isEmpty()
            ? "redirect:/teams/{cluster}/staff-competences"
            : "redirect:/teams/{cluster}/staff-competences/needs");
  }

  private List<Need> read(Team team, Map<String, String> sent, Map<String, String> errors) {
    var needs = new ArrayList<Need>();
    for (var one : view.competences(team.cluster())) {
      var typed = sent.getOrDefault("people." + one.code(), "").strip();
      if (typed.isEmpty() || typed.equals("0")) continue;
      int people = number(typed);
      int level = Math.clamp(number(sent.getOrDefault("level." + one.code(), "2")), 1, 4);
      if (people < 1 || people > MOST)
        errors.put(
            "people-" + one.code(), texts.say("development.staffmap.error.people", one.name()));
      else needs.add(new Need(one.code(), people, level));
    }
    return needs;
  }

  private static int number(String typed) {
    return Typed.number(typed.strip());
  }

  private ModelAndView page(
      Team team, Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var page =
        new NeedPage(
            team, view.competences(team.cluster()), form, errors, status == HttpStatus.CONFLICT);
    var shown = new ModelAndView("development/staff-needs", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
