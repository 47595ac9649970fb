package dk.klynge.staffing.privacy;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.privacy.RetentionRules.By;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Complaints that keep the data of a campaign from being deleted.
@Repository
class Holds {

  private final JdbcClient db;
  private final Clock clock;

  Holds(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param released empty while it holds
  record Hold(
      UUID id,
      CampaignId campaign,
      String campaignName,
      String reason,
      Instant at,
      String by,
      Optional<Released> released) {}

  record Released(Instant at, String by, String reason) {}

  /// Those that hold first, then the latest.
  List<Hold> all() {
    return db.sql(
            """
            select h.*, c.name from staffing.retention_hold h join staffing.campaign c on c.id = h.campaign
             order by h.released_at is not null, h.placed_at desc, h.id
            """)
        .query((row, _) -> hold(row))
        .list();
  }

  Optional<Hold> find(UUID id) {
    return db.sql(
            """
            select h.*, c.name from staffing.retention_hold h join staffing.campaign c on c.id = h.campaign
             where h.id = :id
            """)
        .param("id", id)
        .query((row, _) -> hold(row))
        .optional();
  }

  /// False where the form has been sent before.
  boolean place(CampaignId campaign, String reason, By by, String form) {
    return db.sql(
                """
                insert into staffing.retention_hold (id, campaign, reason, placed_at, placed_by, placed_by_name, form)
                values (:id, :campaign, :reason, :now, :by, :name, :form) on conflict (form) do nothing
                """)
            .param("id", UUID.randomUUID())
            .param("campaign", campaign.value())
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.account())
            .param("name", by.name())
            .param("form", form)
            .update()
        == 1;
  }

  /// False where somebody has released it already.
  boolean release(UUID id, String reason, By by) {
    return db.sql(
                """
                update staffing.retention_hold
                   set released_at = :now, released_by = :by, released_by_name = :name, released_reason = :reason
                 where id = :id and released_at is null
                """)
            .param("id", id)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.account())
            .param("name", by.name())
            .update()
        == 1;
  }

  private static Hold hold(ResultSet row) throws SQLException {
    return new Hold(
        row.getObject("id", UUID.class),
        new CampaignId(row.getObject("campaign", UUID.class)),
        row.getString("name"),
        row.getString("reason"),
        row.getObject("placed_at", OffsetDateTime.class).toInstant(),
        row.getString("placed_by_name"),
        released(row));
  }

  private static Optional<Released> released(ResultSet row) throws SQLException {
    var at = row.getObject("released_at", OffsetDateTime.class);
    return at == null
        ? Optional.empty()
        : Optional.of(
            new Released(
                at.toInstant(),
                row.getString("released_by_name"),
                row.getString("released_reason")));
  }
}
