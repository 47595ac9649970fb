package dk.klynge.planning.scenario.history;

import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.scenario.structure.Baseline;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.ui.Format;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes the head of every page of a scenario.
@Component
public class HeadView {

  /// An action of the module `decision`, which is above this one: only for the link to its form.
  public static final String HOLD_HEARING = "decision:hold-hearing";

  private final Heads heads;
  private final Admission admission;
  private final ActWords words;
  private final Format format;

  HeadView(Heads heads, Admission admission, ActWords words, Format format) {
    this.heads = heads;
    this.admission = admission;
    this.words = words;
    this.format = format;
  }

  public ScenarioHead head(Bench bench) {
    var baseline = bench.baseline();
    return new ScenarioHead(
        baseline.id(),
        baseline.name(),
        bench.revision(),
        heads.published(baseline.id()).orElse(-1),
        baseline.day(),
        baseline.criteria().name() + ", v" + baseline.criteria().version(),
        baseline.criteria().text(),
        baseline.institutions().size(),
        bench.free().size(),
        origin(baseline),
        originUrl(baseline),
        baseline.made().byName(),
        baseline.made().at(),
        may(bench));
  }

  private Set<String> may(Bench bench) {
    var may = new HashSet<String>();
    var areas = bench.baseline().areas();
    if (admission.may(PlanningActions.EDIT_SCENARIO, areas)) may.add("edit");
    if (admission.may(PlanningActions.PUBLISH_SCENARIO, areas)) may.add("publish");
    if (admission.may(HOLD_HEARING, areas)) may.add("hold");
    return may;
  }

  private String origin(Baseline baseline) {
    return switch (baseline.origin()) {
      case Baseline.Origin.Today() ->
          words.say("planning.scenario.origin.today", format.day(baseline.day()));
      case Baseline.Origin.Proposal _ -> words.say("planning.scenario.origin.proposal");
      case Baseline.Origin.Other(_, var revision) ->
          words.say("planning.scenario.origin.scenario", revision);
    };
  }

  private static String originUrl(Baseline baseline) {
    return switch (baseline.origin()) {
      case Baseline.Origin.Today() -> "";
      case Baseline.Origin.Proposal(var id) -> "/proposals/" + id;
      case Baseline.Origin.Other(var id, _) -> "/scenarios/" + id.value();
    };
  }
}
