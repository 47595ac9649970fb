package dk.klynge.planning.sidebyside;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.map.MapFeatures;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.sidebyside.CompareScenarios.Outcome;
import dk.klynge.ui.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/// Two to four structures side by side. The address holds the choice, so that it can be shared.
@Controller
@RequestMapping("/scenarios")
class SideBySideController {

  private final CompareScenarios compare;
  private final SideBySideView view;
  private final Words words;
  private final Format format;

  SideBySideController(CompareScenarios compare, SideBySideView view, Words words, Format format) {
    this.compare = compare;
    this.view = view;
    this.words = words;
    this.format = format;
  }

  /// The form alone while fewer than two are chosen and none was asked for.
  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @GetMapping("/comparison")
  @Needs(PlanningActions.READ)
  String show(
      @RequestParam(required = false) List<String> ids,
      @RequestParam Optional<LocalDate> day,
      @RequestParam(defaultValue = "") String judge,
      @RequestParam(defaultValue = "") String asked,
      Model model,
      HttpServletResponse response) {
    var choice = new Choice(ids == null ? List.of() : ids, day, judge);
    model.addAttribute("page", page(choice, !asked.isEmpty(), response));
    return "planning/sidebyside/comparison";
  }

  private SideBySidePage page(Choice choice, boolean asked, HttpServletResponse response) {
    var form = view.form(choice);
    if (choice.ids().size() < Choice.LEAST && !asked)
      return new SideBySidePage(form, "", Optional.empty());
    return switch (compare.compare(choice, PlanningActions.READ)) {
      case Outcome.Compared(var all, var sight) ->
          new SideBySidePage(form, "", Optional.of(view.shown(all, sight)));
      case Outcome.Rejected(var key) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield new SideBySidePage(form, words.say(key), Optional.empty());
      }
    };
  }

  /// What the map of one of them shows. A cluster has the colour of the one that it carries on.
  @GetMapping(path = "/comparison.geojson", produces = "application/geo+json")
  @Needs(PlanningActions.READ)
  @ResponseBody
  MapFeatures.Collection map(
      @RequestParam List<String> ids,
      @RequestParam Optional<LocalDate> day,
      @RequestParam(defaultValue = "0") int column) {
    var choice = new Choice(ids, day, "");
    if (!(compare.compare(choice, PlanningActions.READ) instanceof Outcome.Compared(var all, _)))
      throw notFound();
    if (column < 0 || column >= all.columns().size()) throw notFound();
    var shown = all.columns().get(column);
    var look =
        new MapFeatures.Look(
            new Marks(all).of(shown), UnaryOperator.identity(), _ -> "", this::lines);
    return MapFeatures.of(shown.measuredClusters(), shown.names(), look);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private List<String> lines(Entry site) {
    return site.totalPlaces().isEmpty()
        ? List.of()
        : List.of(
            words.say("planning.proposal.places", format.number(site.totalPlaces().getAsInt())));
  }
}
