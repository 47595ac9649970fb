package dk.klynge.development.staffmap;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.staffmap.Competence.Held;
import dk.klynge.development.staffmap.MapPages.PersonPage;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the staff of a cluster can do, person by person; and what somebody's leader has written of
/// them.
@Controller
class MapController {

  private static final String BASE = "/teams/{cluster}/staff-competences";

  private final TeamDoor door;
  private final MapView view;
  private final MapRows rows;
  private final MapStaff map;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Texts texts;

  MapController(
      TeamDoor door,
      MapView view,
      MapRows rows,
      MapStaff map,
      SignedInPerson signedIn,
      AuditTrail audit,
      Texts texts) {
    this.door = door;
    this.view = view;
    this.rows = rows;
    this.map = map;
    this.signedIn = signedIn;
    this.audit = audit;
    this.texts = texts;
  }

  @GetMapping(BASE)
  @Needs(DevelopmentActions.MAP)
  String show(@PathVariable ClusterId cluster, Model model) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    audit.looked(
        DevelopmentActions.MAP, new Subject("cluster", cluster.value().toString(), team.name()));
    model.addAttribute("page", view.show(team));
    return "development/staff-competences";
  }

  @GetMapping(BASE + "/people/{person}")
  @Needs(DevelopmentActions.MAP)
  ModelAndView person(@PathVariable ClusterId cluster, @PathVariable UUID person) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    var who = new PersonId(person);
    return page(team, who, form(team, who), Map.of(), HttpStatus.OK);
  }

  private Map<String, String> form(Team team, PersonId person) {
    var form = new HashMap<String, String>();
    form.put("version", Integer.toString(rows.sheet(team.cluster(), person)));
    for (var one : rows.held(team.cluster()))
      if (one.person().equals(person)) {
        form.put("level." + one.competence(), Integer.toString(one.level()));
        form.merge(
            "spoken",
            one.spokenOn().toString(),
            (before, now) -> before.compareTo(now) > 0 ? before : now);
      }
    return form;
  }

  @PostMapping(BASE + "/people/{person}")
  @Needs(DevelopmentActions.MAP)
  ModelAndView register(
      @PathVariable ClusterId cluster,
      @PathVariable UUID person,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    var who = view.member(team, new PersonId(person)).person();
    var errors = errors(sent);
    if (!errors.isEmpty()) return page(team, who, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    if (!map.register(team, who, number(sent, "version"), entries(team, who, sent))) {
      var form = new HashMap<>(sent);
      form.put("version", Integer.toString(rows.sheet(cluster, who)));
      return page(team, who, form, Map.of(), HttpStatus.CONFLICT);
    }
    Notice.success("development.staffmap.done.registered").with(redirect);
    return new ModelAndView("redirect:" + BASE);
  }

  /// Nothing is written of a person that they do not know of.
  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    var day = TypedDay.of(sent.getOrDefault("spoken", ""));
    if (day.filter(one -> !one.isAfter(view.today())).isEmpty())
      errors.put("spoken", texts.say("development.staffmap.error.spoken"));
    return errors;
  }

  private List<Held> entries(Team team, PersonId person, Map<String, String> sent) {
    LocalDate day = TypedDay.of(sent.getOrDefault("spoken", "")).orElseThrow();
    var all = new ArrayList<Held>();
    for (var one : view.competences(team.cluster())) {
      int level = number(sent, "level." + one.code());
      if (level >= 1 && level <= 4) all.add(new Held(person, one.code(), level, day));
    }
    return all;
  }

  private static int number(Map<String, String> sent, String field) {
    var typed = sent.getOrDefault(field, "").strip();
    return Typed.number(typed);
  }

  private ModelAndView page(
      Team team,
      PersonId person,
      Map<String, String> form,
      Map<String, String> errors,
      HttpStatus status) {
    var page =
        new PersonPage(
            team,
            view.member(team, person),
            view.competences(team.cluster()),
            form,
            errors,
            status == HttpStatus.CONFLICT);
    var shown = new ModelAndView("development/staff-person", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }

  @GetMapping("/my-competences-at-work")
  @Needs(DevelopmentActions.TAKE_PART)
  String own(Model model) {
    model.addAttribute("page", view.own(signedIn.now()));
    return "development/staff-own";
  }
}
