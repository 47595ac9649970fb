package dk.klynge.leadership.disagreement;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.disagreement.DisagreementDoor.Visit;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

@Controller
@RequestMapping("/teams/{cluster}/disagreements")
class DisagreementController {

  private static final String FORM = "leadership/disagreement-form";
  private static final String BACK = "redirect:/teams/{cluster}/disagreements/{id}";

  private final DisagreementDoor door;
  private final DisagreementView view;
  private final SettleDisagreement settle;
  private final Clock clock;

  DisagreementController(
      DisagreementDoor door, DisagreementView view, SettleDisagreement settle, Clock clock) {
    this.door = door;
    this.view = view;
    this.settle = settle;
    this.clock = clock;
  }

  private static ModelAndView answer(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView("leadership/" + template, "page", page);
    shown.setStatus(status);
    return shown;
  }

  @GetMapping
  @Needs(LeadershipActions.TALK)
  ModelAndView list(@PathVariable ClusterId cluster) {
    return answer("disagreements", view.list(door.open(cluster)), HttpStatus.OK);
  }

  @GetMapping("/new")
  @Needs(LeadershipActions.TALK)
  ModelAndView blank(@PathVariable ClusterId cluster) {
    var form = Map.of("form", UUID.randomUUID().toString());
    return new ModelAndView(FORM, "page", view.form(door.open(cluster), form, Map.of()));
  }

  @PostMapping
  @Needs(LeadershipActions.TALK)
  ModelAndView raise(
      @PathVariable ClusterId cluster,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var visit = door.open(cluster);
    var form = new DisagreementForm(sent);
    var errors = form.errors();
    if (errors.isEmpty()) {
      var made = settle.raise(visit.person(), visit.team(), form);
      if (made.isPresent()) {
        Notice.success("leadership.disagreement.done.raised").with(redirect);
        return new ModelAndView("redirect:/teams/{cluster}/disagreements/" + made.get());
      }
      errors.put("circle", "leadership.disagreement.error.circle");
    }
    var shown = new ModelAndView(FORM, "page", view.form(visit, sent, errors));
    shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }

  @GetMapping("/{id}")
  @Needs(LeadershipActions.TALK)
  ModelAndView show(@PathVariable ClusterId cluster, @PathVariable UUID id) {
    var visit = door.open(cluster);
    return show(visit, id, Map.of(), Map.of());
  }

  private ModelAndView show(
      Visit visit, UUID id, Map<String, String> typed, Map<String, String> errors) {
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    var page = view.show(visit, door.find(visit, id), typed, errors);
    return answer("disagreement", page, status);
  }

  @PostMapping("/{id}/views")
  @Needs(LeadershipActions.TALK)
  ModelAndView say(
      @PathVariable ClusterId cluster,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var visit = door.open(cluster);
    var form = new DisagreementForm(sent);
    var errors = form.errorsOfView();
    if (!errors.isEmpty()) return show(visit, id, sent, errors);
    settle.say(visit.person(), door.find(visit, id), form);
    Notice.success("leadership.disagreement.done.said").with(redirect);
    return new ModelAndView(BACK);
  }

  @PostMapping("/{id}/taking-up")
  @Needs(LeadershipActions.TALK)
  String takeUp(
      @PathVariable ClusterId cluster, @PathVariable UUID id, RedirectAttributes redirect) {
    var visit = door.open(cluster);
    var to = settle.takeUp(visit.person(), door.find(visit, id), visit.team());
    to.map(Named::name)
        .map(name -> Notice.success("leadership.disagreement.done.taken-up", name))
        .orElseGet(() -> Notice.error("leadership.disagreement.error.top"))
        .with(redirect);
    return BACK;
  }

  @PostMapping("/{id}/settlement")
  @Needs(LeadershipActions.TALK)
  ModelAndView settle(
      @PathVariable ClusterId cluster,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var visit = door.open(cluster);
    var form = new DisagreementForm(sent);
    var errors = form.errorsOfSettlement(LocalDate.now(clock));
    if (!errors.isEmpty()) return show(visit, id, sent, errors);
    if (!settle.settle(door.find(visit, id), form)) {
      var overtaken = Map.of("outcome", "leadership.disagreement.error.overtaken");
      var page = view.show(visit, door.find(visit, id), new HashMap<>(sent), overtaken);
      return answer("disagreement", page, HttpStatus.CONFLICT);
    }
    Notice.success("leadership.disagreement.done.settled").with(redirect);
    return new ModelAndView(BACK);
  }
}
