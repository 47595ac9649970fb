package dk.klynge.development.staffmap;

import dk.klynge.development.Courses;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.staffmap.Competence.Step;
import dk.klynge.development.staffmap.MapPages.Option;
import dk.klynge.development.staffmap.MapPages.StepPage;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The plan by which the staff of a cluster grow: who does what, until when.
@Controller
@RequestMapping("/teams/{cluster}/staff-competences/steps")
class StepController {

  private static final int LONGEST = 500;

  private final TeamDoor door;
  private final MapView view;
  private final MapStaff map;
  private final Courses courses;
  private final Texts texts;

  StepController(TeamDoor door, MapView view, MapStaff map, Courses courses, Texts texts) {
    this.door = door;
    this.view = view;
    this.map = map;
    this.courses = courses;
    this.texts = texts;
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.MAP)
  ModelAndView blank(
      @PathVariable ClusterId cluster, @RequestParam(defaultValue = "") String competence) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    var form = new HashMap<String, String>();
    form.put("id", UUID.randomUUID().toString());
    form.put("version", "0");
    form.put("competence", competence);
    return page(team, form, Map.of(), HttpStatus.OK);
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.MAP)
  ModelAndView edit(@PathVariable ClusterId cluster, @PathVariable UUID id) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    var step = view.step(team, id.toString()).orElseThrow(NotFound::new);
    var form = new HashMap<String, String>();
    form.put("id", id.toString());
    form.put("version", Integer.toString(step.version()));
    form.put("competence", step.competence());
    form.put("person", step.person().map(one -> one.value().toString()).orElse(""));
    form.put("what", step.what());
    form.put("course", step.course().map(UUID::toString).orElse(""));
    form.put("due", step.due().toString());
    form.put("done", step.doneOn().map(LocalDate::toString).orElse(""));
    return page(team, form, Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.MAP)
  ModelAndView plan(
      @PathVariable ClusterId cluster,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var team = door.open(DevelopmentActions.MAP, cluster);
    var errors = errors(team, sent);
    if (!errors.isEmpty()) return page(team, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    if (!map.plan(team, step(sent))) {
      var form = new HashMap<>(sent);
      view.step(team, text(sent, "id"))
          .ifPresent(now -> form.put("version", Integer.toString(now.version())));
      return page(team, form, Map.of(), HttpStatus.CONFLICT);
    }
    Notice.success("development.staffmap.done.planned").with(redirect);
    return new ModelAndView("redirect:/teams/{cluster}/staff-competences");
  }

  private Map<String, String> errors(Team team, Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    if (text(sent, "what").isEmpty() || text(sent, "what").length() > LONGEST)
      errors.put("what", texts.say("development.staffmap.error.what"));
    if (view.competences(team.cluster()).stream()
        .noneMatch(one -> one.code().equals(text(sent, "competence"))))
      errors.put("competence", texts.say("development.staffmap.error.competence"));
    if (TypedDay.of(text(sent, "due")).isEmpty())
      errors.put("due", texts.say("development.course.error.day"));
    if (!text(sent, "done").isEmpty() && TypedDay.of(text(sent, "done")).isEmpty())
      errors.put("done", texts.say("development.course.error.day"));
    if (!text(sent, "person").isEmpty()
        && view.people(team).stream()
            .noneMatch(one -> one.person().value().toString().equals(text(sent, "person"))))
      errors.put("person", texts.say("development.staffmap.error.person"));
    return errors;
  }

  private static String text(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }

  private static Optional<UUID> id(Map<String, String> sent, String field) {
    var typed = text(sent, field);
    return Typed.id(typed);
  }

  private Step step(Map<String, String> sent) {
    var version = text(sent, "version");
    return new Step(
        id(sent, "id").orElseGet(UUID::randomUUID),
        Typed.number(version),
        text(sent, "competence"),
        id(sent, "person").map(PersonId::new),
        text(sent, "what"),
        id(sent, "course").filter(one -> courses.find(one).isPresent()),
        TypedDay.of(text(sent, "due")).orElseThrow(),
        TypedDay.of(text(sent, "done")));
  }

  private ModelAndView page(
      Team team, Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var page =
        new StepPage(
            team,
            form,
            view.competences(team.cluster()).stream()
                .map(one -> new Option(one.code(), one.name()))
                .toList(),
            view.people(team).stream()
                .map(one -> new Option(one.person().value().toString(), one.name()))
                .toList(),
            view.courseOptions(),
            errors,
            text(form, "version").equals("0"),
            status == HttpStatus.CONFLICT);
    var shown = new ModelAndView("development/staff-step", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
