package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionId;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.ruling.Case.Condition;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KnownDecisions implements Decisions {

  private final Cases cases;
  private final FrozenText frozen;

  KnownDecisions(Cases cases, FrozenText frozen) {
    this.cases = cases;
    this.frozen = frozen;
  }

  @Override
  public Optional<Decided> find(DecisionId id) {
    return cases
        .find(id)
        .flatMap(found ->
            found
                .ruling()
                .map(made ->
                    new Decided(
                        id,
                        found.title(),
                        made.on(),
                        made.outcome().attached().stream()
                            .filter(Condition::beforeForce)
                            .filter(condition -> condition.fulfilment().isEmpty())
                            .map(Condition::text)
                            .toList(),
                        made.revocation().isPresent())));
  }

  @Override
  public Structure structure(DecisionId id) {
    return frozen.read(cases.content(id).orElseThrow()).structure();
  }
}
