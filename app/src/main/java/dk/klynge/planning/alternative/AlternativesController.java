package dk.klynge.planning.alternative;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Register;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.AlternativesPage.Option;
import dk.klynge.planning.alternative.AlternativesPage.Published;
import dk.klynge.planning.alternative.AlternativesPage.Row;
import dk.klynge.planning.alternative.Lists.Listed;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.TrialWords;
import dk.klynge.planning.reading.Labels;
import dk.klynge.ui.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/alternatives")
class AlternativesController {

  private static final int ROWS = 50;
  private static final List<String> STATES =
      List.of(
          "received",
          "needs-qualification",
          "answered",
          "recommended",
          "not-recommended",
          "adopted",
          "rejected",
          "withdrawn");

  private final Lists lists;
  private final Originals originals;
  private final Register register;
  private final TrialWords words;
  private final Gate gate;
  private final Guard guard;
  private final Clock clock;

  AlternativesController(
      Lists lists,
      Originals originals,
      Register register,
      TrialWords words,
      Gate gate,
      Guard guard,
      Clock clock) {
    this.lists = lists;
    this.originals = originals;
    this.register = register;
    this.words = words;
    this.gate = gate;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping
  @Needs(PlanningActions.READ_ALTERNATIVES)
  String list(@RequestParam Map<String, String> query, Model model) {
    var all = lists.all();
    var seen = all.stream().filter(each -> gate.sees(each.areas(), each.by())).toList();
    var names = names(seen);
    var fitting = seen.stream().filter(each -> fits(each, query)).toList();
    var paging = Paging.of(new StepForm(query).number("page"), ROWS, fitting.size());
    var rows =
        fitting.stream()
            .skip(paging.offset())
            .limit(ROWS)
            .map(each -> row(each, names, all))
            .toList();
    model.addAttribute(
        "page",
        new AlternativesPage(
            rows,
            paging,
            query,
            states(),
            clusters(seen, names),
            areas(seen),
            published(),
            links()));
    return "planning/alternative/list";
  }

  private static boolean fits(Listed listed, Map<String, String> query) {
    return is(query, "state", Set.of(listed.state()))
        && is(query, "area", texts(listed.areas()))
        && is(
            query,
            "cluster",
            texts(
                Stream.concat(listed.chosen().stream(), listed.touched().stream())
                    .map(ClusterId::value)
                    .toList()))
        && is(query, "scenario", Set.of(listed.scenario().value().toString()));
  }

  private static Set<String> texts(Collection<UUID> ids) {
    var texts = new HashSet<String>();
    ids.forEach(id -> texts.add(id.toString()));
    return texts;
  }

  private static boolean is(Map<String, String> query, String field, Set<String> values) {
    var wanted = query.getOrDefault(field, "");
    return wanted.isEmpty() || values.contains(wanted);
  }

  /// What the clusters of the proposals are called.
  private Map<ClusterId, String> names(List<Listed> seen) {
    var names = new HashMap<ClusterId, String>();
    seen.stream()
        .map(each -> originals.find(each.scenario(), each.revision()))
        .distinct()
        .flatMap(found -> found.stream())
        .flatMap(scenario -> scenario.clusters().stream())
        .forEach(cluster -> names.put(cluster.id(), cluster.name()));
    return names;
  }

  private static Row row(Listed listed, Map<ClusterId, String> names, List<Listed> all) {
    return new Row(
        listed.id(),
        listed.title(),
        listed.behalf(),
        listed.scenarioName(),
        listed.touched().stream()
            .map(id -> names.getOrDefault(id, ""))
            .filter(name -> !name.isEmpty())
            .sorted(Labels.ORDER)
            .toList(),
        listed.state(),
        listed.deadline(),
        listed.verdict(),
        (int) all.stream().filter(listed::conflictsWith).count(),
        listed.at());
  }

  private List<Option> states() {
    return STATES.stream()
        .map(state -> new Option(state, words.say("planning.alternative.state." + state)))
        .toList();
  }

  private static List<Option> clusters(List<Listed> seen, Map<ClusterId, String> names) {
    return seen.stream()
        .flatMap(each -> Stream.concat(each.chosen().stream(), each.touched().stream()))
        .distinct()
        .filter(names::containsKey)
        .map(id -> new Option(id.value().toString(), names.getOrDefault(id, "")))
        .sorted(Comparator.comparing(Option::text, Labels.ORDER))
        .toList();
  }

  private List<Option> areas(List<Listed> seen) {
    var known = new HashSet<UUID>();
    seen.forEach(each -> known.addAll(each.areas()));
    return register.areasOn(LocalDate.now(clock)).stream()
        .filter(area -> known.contains(area.id()))
        .map(area -> new Option(area.id().toString(), area.name()))
        .toList();
  }

  private List<Published> published() {
    if (!guard.may(PlanningActions.PUT_FORWARD_ALTERNATIVE)) return List.of();
    return originals.published().stream()
        .map(each -> new Published(each.scenario(), each.name(), each.revision(), each.at()))
        .toList();
  }

  private List<String> links() {
    return guard.may(PlanningActions.EDIT_CRITERIA) ? List.of("tolerances") : List.of();
  }
}
