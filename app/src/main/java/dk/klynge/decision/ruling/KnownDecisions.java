package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionId;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.dossier.FrozenText;
import dk.klynge.decision.ruling.Case.Condition;
import dk.klynge.decision.ruling.Case.Ruling;
import java.util.Comparator;
import java.util.List;
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
  public List<Approved> approved() {
    return cases.all().stream()
        .filter(one -> one.state().startsWith("approved"))
        .flatMap(one -> one.ruling().map(made -> approved(one, made)).stream())
        .sorted(Comparator.comparing(Approved::on).reversed())
        .toList();
  }

  private static Approved approved(Case one, Ruling made) {
    return new Approved(
        one.id(),
        one.title(),
        made.on(),
        made.outcome().attached().stream()
            .map(condition ->
                new Attached(
                    condition.text(),
                    condition.responsible(),
                    condition.deadline(),
                    condition.beforeForce(),
                    condition.fulfilment().isPresent()))
            .toList());
  }

  @Override
  public Structure structure(DecisionId id) {
    return frozen.read(cases.content(id).orElseThrow()).structure();
  }
}
