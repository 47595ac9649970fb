package dk.klynge.development.support;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants.Away;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.Consultants.Tie;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportPlace;
import dk.klynge.development.SupportPlaces;
import dk.klynge.guard.Needs;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
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

/// One member of the team: when they are away, and towards whom they are partial.
@Controller
@RequestMapping("/support-team/{id}")
class ConsultantController {

  private static final String BACK = "redirect:/support-team/{id}";

  private final ConsultantRows rows;
  private final KeepConsultant keep;
  private final SupportPlaces places;
  private final TeamView view;
  private final Words words;

  ConsultantController(
      ConsultantRows rows, KeepConsultant keep, SupportPlaces places, TeamView view, Words words) {
    this.rows = rows;
    this.keep = keep;
    this.places = places;
    this.view = view;
    this.words = words;
  }

  @GetMapping
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView show(@PathVariable ConsultantId id) {
    return page(id, Map.of(), Map.of(), HttpStatus.OK);
  }

  @PostMapping("/away")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView away(
      @PathVariable ConsultantId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var first = TypedDay.of(sent.getOrDefault("first", ""));
    var last = TypedDay.of(sent.getOrDefault("last", ""));
    if (first.isEmpty()) return wrong(id, sent, "first", "development.error.day");
    if (last.filter(day -> !day.isBefore(first.get())).isEmpty())
      return wrong(id, sent, "last", "development.error.last");
    keep.away(get(id).id(), new Away(UUID.randomUUID(), first.get(), last.get()));
    Notice.success("development.done.away").with(redirect);
    return new ModelAndView(BACK);
  }

  @PostMapping("/away/{away}/removal")
  @Needs(DevelopmentActions.SUPPORT)
  String present(@PathVariable ConsultantId id, @PathVariable UUID away) {
    keep.present(get(id).id(), away);
    return BACK;
  }

  @PostMapping("/ties")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView tied(
      @PathVariable ConsultantId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var typed = sent.getOrDefault("place", "");
    var place =
        typed.matches("[0-9a-f-]{36}")
            ? places.find(UUID.fromString(typed))
            : Optional.<SupportPlace>empty();
    if (place.isEmpty()) return wrong(id, sent, "place", "development.tie.error.place");
    var kind = sent.getOrDefault("kind", "");
    if (!TeamView.isTie(kind)) return wrong(id, sent, "kind", "development.tie.error.kind");
    var until = TypedDay.of(sent.getOrDefault("tie-until", ""));
    keep.tied(
        get(id).id(),
        new Tie(UUID.randomUUID(), place.get().id(), place.get().name(), kind, until));
    Notice.success("development.done.tie").with(redirect);
    return new ModelAndView(BACK);
  }

  @PostMapping("/ties/{tie}/removal")
  @Needs(DevelopmentActions.SUPPORT)
  String untied(@PathVariable ConsultantId id, @PathVariable UUID tie) {
    keep.untied(get(id).id(), tie);
    return BACK;
  }

  private ModelAndView wrong(ConsultantId id, Map<String, String> sent, String field, String key) {
    return page(id, sent, Map.of(field, words.texts().say(key)), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(
      ConsultantId id, Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var membership = rows.membership(id).orElseThrow(NotFound::new);
    return TeamController.answer(
        "development/consultant", view.consultant(get(id), membership, form, errors), status);
  }

  private Consultant get(ConsultantId id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }
}
