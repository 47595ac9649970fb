package dk.klynge.planning.scenario.history;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.ScenarioOrigins;
import dk.klynge.planning.scenario.structure.Baseline;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KnownOrigins implements ScenarioOrigins {

  private final Baselines baselines;

  KnownOrigins(Baselines baselines) {
    this.baselines = baselines;
  }

  @Override
  public Optional<Origin> of(ScenarioId id) {
    return baselines
        .find(id)
        .flatMap(baseline ->
            switch (baseline.origin()) {
              case Baseline.Origin.Other(var other, var revision) ->
                  Optional.of(new Origin(other, revision));
              case Baseline.Origin.Today _, Baseline.Origin.Proposal _ -> Optional.empty();
            });
  }
}
