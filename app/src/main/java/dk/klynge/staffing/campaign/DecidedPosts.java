package dk.klynge.staffing.campaign;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StructureToStaff;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Posts that are born from decisions and go with them.
@Repository
class DecidedPosts {

  private final JdbcClient db;
  private final Clock clock;

  DecidedPosts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Once for each decision and cluster.
  void bear(CampaignId campaign, StructureToStaff structure, StructureToStaff.Cluster cluster) {
    db.sql(
            """
            insert into staffing.post (id, campaign, kind, cluster, place_name, area, from_day, origin, origin_id,
                                       made_at)
            values (:id, :campaign, 'cluster_leader', :cluster, :name, :area::uuid, :from, 'decision', :decision, :now)
            on conflict do nothing
            """)
        .param("id", PostId.fresh().value())
        .param("campaign", campaign.value())
        .param("cluster", cluster.id().value())
        .param("name", cluster.name())
        .param("area", cluster.area().map(AreaId::value).orElse(null))
        .param("from", structure.effectiveOn())
        .param("decision", structure.decision())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// Campaigns that are not over and fill a post of the cluster.
  List<CampaignId> campaignsOf(ClusterId cluster, PostKind kind) {
    return db
        .sql(
            """
            select distinct p.campaign from staffing.post p join staffing.campaign c on c.id = p.campaign
             where p.cluster = :cluster and p.kind = :kind and p.withdrawn_at is null
               and c.state in ('prepared', 'running')
            """)
        .param("cluster", cluster.value())
        .param("kind", kind.code())
        .query(UUID.class)
        .list()
        .stream()
        .map(CampaignId::new)
        .toList();
  }

  /// Those that nobody has accepted.
  void withdraw(UUID decision, String reason) {
    db.sql(
            """
            update staffing.post p
               set withdrawn_at = :now, withdrawn_reason = :reason, version = version + 1
             where p.origin = 'decision' and p.origin_id = :decision and p.withdrawn_at is null
               and not exists (select from staffing.appointment a
                                where a.post = p.id and a.accepted_at is not null and a.withdrawn_at is null)
            """)
        .param("decision", decision)
        .param("reason", reason.isBlank() ? "–" : reason)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
