package dk.klynge.planning.alternative.tolerance;

import dk.klynge.planning.alternative.twofold.Tolerances;
import dk.klynge.planning.alternative.twofold.TolerancesInForce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ToleranceVersions implements TolerancesInForce {

  private final JdbcClient db;
  private final JsonMapper json;

  ToleranceVersions(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  record Kept(Tolerances tolerances, Instant at, String by, String byName) {}

  @Override
  public Tolerances now() {
    return all().stream().map(Kept::tolerances).findFirst().orElseGet(Tolerances::usual);
  }

  /// The latest first, without version 0.
  List<Kept> all() {
    return db.sql(
            """
            select version, tolerances, saved_at, saved_by, saved_by_name
              from planning.alternative_tolerance
             order by version desc
            """)
        .query((row, _) -> kept(row))
        .list();
  }

  private Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        json.readValue(row.getString("tolerances"), Tolerances.class),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getString("saved_by"),
        row.getString("saved_by_name"));
  }

  /// False when somebody else has taken the number.
  boolean add(Kept kept) {
    return db.sql(
                """
                insert into planning.alternative_tolerance (version, tolerances, saved_at, saved_by, saved_by_name)
                values (:version, :tolerances::jsonb, :at, :by, :byName)
                on conflict do nothing
                """)
            .param("version", kept.tolerances().version())
            .param("tolerances", json.writeValueAsString(kept.tolerances()))
            .param("at", kept.at().atOffset(ZoneOffset.UTC))
            .param("by", kept.by())
            .param("byName", kept.byName())
            .update()
        == 1;
  }
}
