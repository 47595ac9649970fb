package dk.klynge.staffing.committee;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The committees and the posts that they serve.
@Repository
class CommitteeRows {

  private final JdbcClient db;
  private final Clock clock;

  CommitteeRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Committee> find(CommitteeId id) {
    return db.sql("select version, campaign, area, name from staffing.committee where id = :id")
        .param("id", id.value())
        .query((row, _) ->
            new Committee(
                id,
                row.getInt("version"),
                new CampaignId(row.getObject("campaign", UUID.class)),
                Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::new),
                row.getString("name")))
        .optional();
  }

  /// Those of a campaign by name.
  List<Committee> of(CampaignId campaign) {
    return db.sql(
            """
            select id, version, area, name from staffing.committee where campaign = :campaign
             order by name collate "da-x-icu", id
            """)
        .param("campaign", campaign.value())
        .query((row, _) ->
            new Committee(
                new CommitteeId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                campaign,
                Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::new),
                row.getString("name")))
        .list();
  }

  List<PostId> posts(CommitteeId id) {
    return db
        .sql(
            """
            select p.post from staffing.committee_post p join staffing.post t on t.id = p.post
             where p.committee = :id order by t.place_name collate "da-x-icu", p.post
            """)
        .param("id", id.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(PostId::new)
        .toList();
  }

  /// Two at the same time wait for each other, so that no post gets two committees.
  void lock(CampaignId campaign) {
    db.sql("select id from staffing.campaign where id = :id for update")
        .param("id", campaign.value())
        .query(UUID.class)
        .optional();
  }

  CommitteeId make(CampaignId campaign, Optional<AreaId> area, String name) {
    var id = CommitteeId.fresh();
    db.sql(
            """
            insert into staffing.committee (id, campaign, area, name, made_at)
            values (:id, :campaign, :area::uuid, :name, :now)
            """)
        .param("id", id.value())
        .param("campaign", campaign.value())
        .param("area", area.map(AreaId::value).orElse(null))
        .param("name", name)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return id;
  }

  /// The post is served by this committee from now on, and by no other.
  void serve(CommitteeId committee, PostId post) {
    db.sql(
            """
            insert into staffing.committee_post (post, committee) values (:post, :committee)
            on conflict (post) do update set committee = excluded.committee
            """)
        .param("post", post.value())
        .param("committee", committee.value())
        .update();
  }

  /// The cluster into which a decision that is not in force yet brings the institution by that day.
  Optional<ClusterId> plannedCluster(InstitutionId institution, LocalDate day) {
    return db.sql(
            """
            select m.cluster from staffing.planned_member m
              join staffing.post p on p.origin = 'decision' and p.origin_id = m.decision and p.withdrawn_at is null
             where m.institution = :institution and p.from_day > :today and p.from_day <= :day
             order by p.from_day desc limit 1
            """)
        .param("institution", institution.value())
        .param("today", LocalDate.now(clock))
        .param("day", day)
        .query(UUID.class)
        .optional()
        .map(ClusterId::new);
  }

  /// As the post of its leader calls it, also before the register knows it.
  Optional<String> nameOf(ClusterId cluster) {
    return db.sql(
            """
            select place_name from staffing.post
             where cluster = :cluster and withdrawn_at is null order by from_day desc limit 1
            """)
        .param("cluster", cluster.value())
        .query(String.class)
        .optional();
  }

  /// Who has accepted the post of the cluster's leader, or was appointed.
  Optional<UUID> leaderOf(UUID cluster) {
    return db.sql(
            """
            select a.person from staffing.appointment a join staffing.post p on p.id = a.post
             where p.cluster = :cluster and a.accepted_at is not null and a.withdrawn_at is null
             order by a.accepted_at desc limit 1
            """)
        .param("cluster", cluster)
        .query(UUID.class)
        .optional();
  }
}
