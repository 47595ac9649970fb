package dk.klynge.planning.scenario.beginning;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Register;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.KeepScenario;
import dk.klynge.planning.scenario.structure.Baseline;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.ProposedStructure;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes what a scenario begins with. From then on it lives apart from the register.
@Service
public class MakeScenario {

  /// What comes of it.
  public sealed interface Outcome {

    /// Also where the same form was sent before: the scenario that it made then.
    record Made(ScenarioId id) implements Outcome {}

    /// @param key of the message that says why not
    record Rejected(String key) implements Outcome {}
  }

  private final KeepScenario keep;
  private final FoundProposals proposals;
  private final TodaysClusters today;
  private final Register register;
  private final CriteriaCatalogue criteria;
  private final ChangeScenario change;
  private final Admission admission;
  private final ActWords words;
  private final Guard guard;
  private final Clock clock;

  MakeScenario(
      KeepScenario keep,
      FoundProposals proposals,
      TodaysClusters today,
      Register register,
      CriteriaCatalogue criteria,
      ChangeScenario change,
      Admission admission,
      ActWords words,
      Guard guard,
      Clock clock) {
    this.keep = keep;
    this.proposals = proposals;
    this.today = today;
    this.register = register;
    this.criteria = criteria;
    this.change = change;
    this.admission = admission;
    this.words = words;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  public Outcome make(Beginning.Order order) {
    if (order.name().isBlank()) return rejected("name");
    return switch (order.beginning()) {
      case Beginning.Today begin -> fromToday(order, begin);
      case Beginning.Proposal(var id) -> fromProposal(order, id);
      case Beginning.Other(var id) -> fromOther(order, id);
    };
  }

  private Outcome fromToday(Beginning.Order order, Beginning.Today begin) {
    admission.require(PlanningActions.EDIT_SCENARIO, begin.filter());
    var chosen = criteria.find(begin.criteria());
    if (chosen.isEmpty()) return rejected("criteria");
    var institutions = register.on(begin.day(), begin.filter());
    return kept(
        new Baseline(
            ScenarioId.fresh(),
            order.name().strip(),
            made(order),
            new Baseline.Origin.Today(),
            begin.day(),
            begin.filter(),
            judge(chosen.get(), begin.clusters()),
            institutions,
            today.of(institutions, begin.day())));
  }

  private Scenario.Judge judge(CriteriaCatalogue.Chosen chosen, OptionalInt clusters) {
    var name = chosen.choice().name().da();
    int version = chosen.choice().version();
    if (clusters.isEmpty()) return new Scenario.Judge(name, version, chosen.text());
    int wanted = clusters.getAsInt();
    var set = chosen.criteria().with(new CriteriaSet.Clusters.Exactly(wanted));
    return new Scenario.Judge(
        words.say("planning.scenario.new.judge", name, wanted), version, CriteriaText.write(set));
  }

  private Outcome fromProposal(Beginning.Order order, ProposalId id) {
    var found = proposals.find(id).orElseThrow(Admission::notFound);
    admission.require(PlanningActions.READ, found.filter());
    admission.require(PlanningActions.EDIT_SCENARIO, found.filter());
    var baseline =
        new Baseline(
            ScenarioId.fresh(),
            order.name().strip(),
            made(order),
            new Baseline.Origin.Proposal(id.value()),
            found.day(),
            found.filter(),
            found.criteria(),
            found.institutions(),
            today.of(found.institutions(), found.day()));
    var outcome = kept(baseline);
    if (!outcome.equals(new Outcome.Made(baseline.id()))) return outcome;
    var bench = Bench.of(baseline);
    var groups = found.groups();
    var carried = ProposedStructure.kin(bench, groups);
    var then = new ProposedStructure(bench, groups, carried, words.naming()).structure();
    var differences = Differences.between(bench.structure(), then);
    if (!differences.none())
      change.act(baseline.id(), 0, new Deed.Adopt("proposal", List.of(found.name()), differences));
    return outcome;
  }

  private Outcome fromOther(Beginning.Order order, ScenarioId id) {
    var bench = admission.bench(id, PlanningActions.READ);
    var other = bench.baseline();
    admission.require(PlanningActions.EDIT_SCENARIO, other.filter());
    return kept(
        new Baseline(
            ScenarioId.fresh(),
            order.name().strip(),
            made(order),
            new Baseline.Origin.Other(id, bench.revision()),
            other.day(),
            other.filter(),
            other.criteria(),
            other.institutions(),
            bench.clusters()));
  }

  private Baseline.Made made(Beginning.Order order) {
    return new Baseline.Made(clock.instant(), guard.who(), guard.name(), order.form());
  }

  private Outcome kept(Baseline baseline) {
    if (baseline.institutions().stream().noneMatch(MakeScenario::placed)) return rejected("sites");
    if (Bench.of(baseline).scenario().problem() instanceof PlanProblem.Refused)
      return rejected("unfit");
    return new Outcome.Made(keep.keep(baseline));
  }

  private static boolean placed(Entry entry) {
    return entry.point().isPresent();
  }

  private static Outcome rejected(String reason) {
    return new Outcome.Rejected("planning.scenario.rejected." + reason);
  }

  /// The name of the proposal or scenario that one begins with, to suggest one for the new.
  Optional<String> called(Beginning beginning) {
    return switch (beginning) {
      case Beginning.Today _ -> Optional.empty();
      case Beginning.Proposal(var id) ->
          proposals
              .find(id)
              .map(found -> {
                admission.require(PlanningActions.READ, found.filter());
                return found.name();
              });
      case Beginning.Other(var id) ->
          Optional.of(admission.bench(id, PlanningActions.READ).baseline().name());
    };
  }
}
