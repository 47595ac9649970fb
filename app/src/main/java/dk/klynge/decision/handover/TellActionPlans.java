package dk.klynge.decision.handover;

import dk.klynge.actionplan.ClustersToCome;
import dk.klynge.decision.DecisionRevoked;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.StructureDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// In the transaction of the deed: working groups can be formed the day after a decision.
@Component
class TellActionPlans {

  private final Decisions decisions;
  private final ClustersToCome plans;

  TellActionPlans(Decisions decisions, ClustersToCome plans) {
    this.decisions = decisions;
    this.plans = plans;
  }

  @EventListener
  @Transactional
  public void on(StructureDecided news) {
    var clusters =
        decisions.structure(news.decision()).after().stream()
            .map(cluster ->
                new ClustersToCome.Cluster(
                    cluster.id(),
                    cluster.name(),
                    cluster.kind(),
                    cluster.area(),
                    cluster.members()))
            .toList();
    plans.decided(news.decision().value(), news.day(), clusters);
  }

  @EventListener
  @Transactional
  public void on(DecisionRevoked news) {
    plans.revoked(news.decision().value());
  }
}
