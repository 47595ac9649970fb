package dk.klynge.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has looked at something, for the person it is about: in which capacity, never by name. Who
/// may ask is asked by the caller.
@Repository
public class Looks {

  private final JdbcClient db;

  Looks(JdbcClient db) {
    this.db = db;
  }

  /// All looks of one capacity at one thing.
  ///
  /// @param capacity as it was written down with the look; empty where none was
  /// @param action by which it was looked at
  public record Look(String capacity, String action, int times, Instant last) {}

  /// The latest first.
  public List<Look> at(String subjectKind, String subjectId) {
    return db.sql(
            """
            select coalesce(fields -> 'capacity' ->> 'after', '') as capacity, action,
                   count(*) as times, max(at) as last
              from audit.entry
             where kind = 'look' and subject_kind = :kind and subject_id = :id
             group by 1, 2 order by last desc
            """)
        .param("kind", subjectKind)
        .param("id", subjectId)
        .query((row, _) -> look(row))
        .list();
  }

  private static Look look(ResultSet row) throws SQLException {
    return new Look(
        row.getString("capacity"),
        row.getString("action"),
        row.getInt("times"),
        row.getObject("last", OffsetDateTime.class).toInstant());
  }
}
