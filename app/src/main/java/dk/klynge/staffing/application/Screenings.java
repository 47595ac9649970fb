package dk.klynge.staffing.application;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Screenings {

  private static final String SELECT =
      """
      select s.application, s.qualified, s.reason, s.decided_at, s.decided_by
        from assessment.screening s join staffing.application a on a.id = s.application
      """;

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Screenings(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  Map<ApplicationId, Screening> of(CampaignId campaign) {
    var all = new HashMap<ApplicationId, Screening>();
    db.sql(SELECT + " where a.campaign = :campaign")
        .param("campaign", campaign.value())
        .query((row, _) ->
            all.put(
                new ApplicationId(row.getObject("application", UUID.class)), screening(row)))
        .list();
    return all;
  }

  Optional<Screening> find(ApplicationId id) {
    return db.sql(SELECT + " where a.id = :id")
        .param("id", id.value())
        .query((row, _) -> screening(row))
        .optional();
  }

  /// Keeps others from screening the application until the transaction ends.
  void lock(ApplicationId id) {
    db.sql("select id from staffing.application where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
  }

  void put(ApplicationId id, Wanted wanted) {
    db.sql(
            """
            insert into assessment.screening (application, qualified, reason, decided_at, decided_by)
            values (:id, :qualified::boolean, :reason, :now, :by)
            on conflict (application) do update
              set qualified = excluded.qualified, reason = excluded.reason,
                  decided_at = excluded.decided_at, decided_by = excluded.decided_by
            """)
        .param("id", id.value())
        .param("qualified", wanted.qualified())
        .param("reason", wanted.reason())
        .param("now", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
        .param("by", guard.name())
        .update();
  }

  record Wanted(boolean qualified, String reason) {}

  private static Screening screening(ResultSet row) throws SQLException {
    return new Screening(
        row.getBoolean("qualified"),
        row.getString("reason"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getString("decided_by"));
  }
}
