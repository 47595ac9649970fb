package dk.klynge.planning.scenario.history;

import dk.klynge.planning.Adoption;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Structure;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AdoptStructure implements Adoption {

  private final ChangeScenario change;
  private final Admission admission;

  AdoptStructure(ChangeScenario change, Admission admission) {
    this.change = change;
    this.admission = admission;
  }

  @Override
  @Transactional
  public Outcome adopt(ScenarioId id, int revision, List<PlannedCluster> clusters, String title) {
    var bench = admission.bench(id, revision, PlanningActions.EDIT_SCENARIO);
    var wanted = Structure.of(clusters).withLocks(bench.structure().locks());
    var differences = Differences.between(bench.structure(), wanted);
    var deed = new Deed.Adopt("alternative", List.of(title), differences);
    return switch (change.act(id, revision, deed)) {
      case ChangeScenario.Outcome.Done(var now) -> new Outcome.Adopted(now);
      case ChangeScenario.Outcome.Overtaken(var now, _) -> new Outcome.ChangedMeanwhile(now);
      case ChangeScenario.Outcome.Refusal(var key, var values) -> new Outcome.Refused(key, values);
    };
  }
}
