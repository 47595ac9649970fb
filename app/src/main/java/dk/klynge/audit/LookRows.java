package dk.klynge.audit;

import dk.klynge.audit.Looks.Look;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LookRows {

  private final JdbcClient db;

  LookRows(JdbcClient db) {
    this.db = db;
  }

  List<Look> at(String subjectKind, String subjectId) {
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
