package dk.klynge.processplan.following;

import dk.klynge.processplan.ActivityId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When an activity once was to happen.
@Repository
class DateHistory {

  private final JdbcClient db;

  DateHistory(JdbcClient db) {
    this.db = db;
  }

  /// @param together how many activities were moved with it
  record Before(
      LocalDate begins,
      LocalDate ends,
      boolean confirmed,
      String reason,
      int together,
      Instant at,
      String by) {}

  /// The latest first.
  List<Before> of(ActivityId id) {
    return db.sql(
            """
            select d.*, (select count(*) from processplan.activity_date o where o.cause = d.cause) as together
              from processplan.activity_date d where d.activity = :id order by d.number desc
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Before(
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getBoolean("confirmed"),
                row.getString("reason"),
                row.getInt("together"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getString("set_by")))
        .list();
  }
}
