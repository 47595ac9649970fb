package dk.klynge.planning.agreement.history;

import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.ScenarioId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class KnownAgreements implements CooperationAgreements {

  private final Standings standings;
  private final AgreementWords words;

  KnownAgreements(Standings standings, AgreementWords words) {
    this.standings = standings;
    this.words = words;
  }

  @Override
  public List<Plan> of(ScenarioId scenario, int revision) {
    return standings.of(scenario, revision).stream().map(this::plan).toList();
  }

  @Override
  public List<Plan> inForce() {
    return standings.inForce().stream().map(this::plan).toList();
  }

  private Plan plan(Standings.Standing standing) {
    return new Plan(
        standing.network().cluster().id(),
        standing.network().cluster().name(),
        standing.agreement().map(Agreement::id),
        standing.status(),
        standing.planned(),
        standing.network().required().total(),
        standing.lacks().stream().map(words::lack).toList());
  }
}
