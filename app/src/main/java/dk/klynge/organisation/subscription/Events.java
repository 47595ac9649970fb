package dk.klynge.organisation.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The news that the database wrote down with each change; see the migration.
@Repository
class Events {

  private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  Events(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// The first that come after `number`.
  List<Event> after(long number, Collection<String> subjects, int most) {
    return db.sql(
            """
            select number, recorded_at, subject, what, entity, day, before, after
              from organisation.structure_event
             where number > :number and subject = any(:subjects)
             order by number limit :most
            """)
        .param("number", number)
        .param("subjects", subjects.toArray(String[]::new))
        .param("most", most)
        .query((row, _) -> event(row))
        .list();
  }

  private Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getLong("number"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("subject"),
        row.getString("what"),
        row.getObject("entity", UUID.class),
        row.getObject("day", LocalDate.class),
        values(row.getString("before")),
        values(row.getString("after")));
  }

  private Map<String, Object> values(@Nullable String text) {
    return text == null ? Map.of() : json.readValue(text, ROW);
  }

  /// The number of the last event; 0 when there is none.
  long last() {
    return db.sql("select coalesce(max(number), 0) from organisation.structure_event")
        .query(Long.class)
        .single();
  }

  /// The number of the last event that was written down before; 0 when there is none.
  long lastBefore(Instant moment) {
    return db.sql(
            """
            select coalesce(max(number), 0) from organisation.structure_event where recorded_at < :moment
            """)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  int waiting(long number, Collection<String> subjects) {
    return db.sql(
            """
            select count(*) from organisation.structure_event
             where number > :number and subject = any(:subjects)
            """)
        .param("number", number)
        .param("subjects", subjects.toArray(String[]::new))
        .query(Integer.class)
        .single();
  }
}
