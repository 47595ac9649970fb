package dk.klynge.staffing.campaign;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownCampaigns implements Campaigns {

  private static final String COLUMNS =
      """
      select id, name, kind, track, decided_on, effective_on, eligible, rounds, state
        from staffing.campaign
      """;

  private final JdbcClient db;

  KnownCampaigns(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Campaign> find(CampaignId id) {
    return db.sql(COLUMNS + " where id = :id")
        .param("id", id.value())
        .query((row, _) -> campaign(row))
        .optional();
  }

  @Override
  public List<Campaign> all() {
    return db.sql(COLUMNS + " order by made_at desc, id").query((row, _) -> campaign(row)).list();
  }

  /// The last day of the step; a place with dates of its own goes by these.
  @Override
  public Optional<LocalDate> date(
      CampaignId id, String milestone, int round, Optional<PostId> post) {
    return db.sql(
            """
            select d.ends from staffing.campaign_date d
              left join staffing.post p on p.id = :post::uuid
             where d.campaign = :campaign and d.step = :step and d.round = :round
               and (d.place is null or d.place = coalesce(p.cluster, p.institution))
             order by d.place nulls last, d.number desc limit 1
            """)
        .param("post", post.map(PostId::value).orElse(null))
        .param("campaign", id.value())
        .param("step", milestone)
        .param("round", round)
        .query(LocalDate.class)
        .optional();
  }

  @Override
  public boolean mayAnnounce(CampaignId id) {
    return db.sql(
            """
            select exists (select from staffing.announcement_override where campaign = :id)
                or exists (select from staffing.campaign c
                             join staffing.pay_agreement a on a.kind = c.kind and a.track = c.track
                            where c.id = :id)
            """)
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private static Campaign campaign(ResultSet row) throws SQLException {
    return new Campaign(
        new CampaignId(row.getObject("id", UUID.class)),
        row.getString("name"),
        PostKind.of(row.getString("kind")),
        row.getString("track"),
        Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
        row.getObject("effective_on", LocalDate.class),
        Set.of((String[]) row.getArray("eligible").getArray()),
        row.getInt("rounds"),
        row.getString("state"));
  }
}
