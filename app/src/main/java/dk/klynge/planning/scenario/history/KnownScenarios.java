package dk.klynge.planning.scenario.history;

import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.scenario.structure.Bench;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KnownScenarios implements Scenarios {

  private final Benches benches;
  private final Heads heads;

  KnownScenarios(Benches benches, Heads heads) {
    this.benches = benches;
    this.heads = heads;
  }

  @Override
  public Optional<Scenario> find(ScenarioId id) {
    return benches.find(id).map(Bench::scenario);
  }

  @Override
  public Optional<Scenario> find(ScenarioId id, int revision) {
    return benches.find(id, revision).map(Bench::scenario);
  }

  @Override
  public List<Summary> all() {
    return heads.all().stream().map(Heads.Listed::summary).toList();
  }

  @Override
  public List<Publication> published() {
    return heads.published();
  }
}
