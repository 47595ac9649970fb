package dk.klynge.decision.handover;

import dk.klynge.decision.DecisionRevoked;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.HearingProlonged;
import dk.klynge.decision.StructureDecided;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.StructuresToStaff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// In the transaction of the deed, so that no post is forgotten.
@Component
class TellStaffing {

  private final Decisions decisions;
  private final StructuresToStaff staffing;

  TellStaffing(Decisions decisions, StructuresToStaff staffing) {
    this.decisions = decisions;
    this.staffing = staffing;
  }

  @EventListener
  @Transactional
  public void on(StructureDecided news) {
    var decided = decisions.find(news.decision()).orElseThrow();
    var clusters =
        decisions.structure(news.decision()).after().stream()
            .map(cluster ->
                new StructureToStaff.Cluster(
                    cluster.id(),
                    cluster.name(),
                    cluster.kind(),
                    cluster.area(),
                    cluster.members()))
            .toList();
    staffing.decided(
        new StructureToStaff(
            news.decision().value(), decided.title(), decided.on(), news.day(), clusters));
  }

  @EventListener
  @Transactional
  public void on(HearingProlonged news) {
    staffing.postponed(news.clusters(), news.until());
  }

  @EventListener
  @Transactional
  public void on(DecisionRevoked news) {
    staffing.revoked(news.decision().value(), news.reason());
  }
}
