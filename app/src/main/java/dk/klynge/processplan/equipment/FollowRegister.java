package dk.klynge.processplan.equipment;

import dk.klynge.decision.Decisions;
import dk.klynge.decision.StructureDecided;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterClosed;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RoleEnded;
import dk.klynge.processplan.equipment.LayOutEquipment.Cluster;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// A structure that was decided brings its clusters their lists; a cluster that ends, or loses its
/// leader, has accesses to be withdrawn. A network has no systems of its own. All this after it is
/// done: a list never stops a decision.
@Component
class FollowRegister {

  private final Decisions decisions;
  private final LayOutEquipment layOut;
  private final Equipments equipments;

  FollowRegister(Decisions decisions, LayOutEquipment layOut, Equipments equipments) {
    this.decisions = decisions;
    this.layOut = layOut;
    this.equipments = equipments;
  }

  @TransactionalEventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void on(StructureDecided news) {
    var clusters =
        decisions.structure(news.decision()).after().stream()
            .filter(one -> !one.kind().equals("network"))
            .map(one -> new Cluster(one.id(), one.name(), one.area().map(AreaId::value)))
            .toList();
    layOut.layOut(clusters, news.day());
  }

  @TransactionalEventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void on(ClusterClosed news) {
    equipments.ended(news.cluster(), news.day());
  }

  @TransactionalEventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void on(RoleEnded news) {
    if (news.kind().equals("cluster_leader"))
      equipments.leaderLeft(new ClusterId(news.place()), news.day());
  }
}
