package dk.klynge.planning.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CriteriaSets {

  private final JdbcClient db;

  CriteriaSets(JdbcClient db) {
    this.db = db;
  }

  /// The latest version of each.
  List<KeptVersion> all() {
    return db.sql(
            """
            select v.criteria_set, v.version, v.text, v.saved_at, v.saved_by_name
              from planning.criteria_set s
              join planning.criteria_version v on v.criteria_set = s.id and v.version = s.version
             order by v.saved_at, v.criteria_set
            """)
        .query(CriteriaSets::row)
        .list();
  }

  /// All versions, the latest first.
  List<KeptVersion> versions(UUID id) {
    return db.sql(
            """
            select criteria_set, version, text, saved_at, saved_by_name
              from planning.criteria_version
             where criteria_set = :id
             order by version desc
            """)
        .param("id", id)
        .query(CriteriaSets::row)
        .list();
  }

  Optional<KeptVersion> latest(UUID id) {
    return versions(id).stream().findFirst();
  }

  void add(UUID id) {
    db.sql("insert into planning.criteria_set (id, version) values (:id, 1)")
        .param("id", id)
        .update();
  }

  /// Takes the number after `based`; false when somebody else has taken it.
  boolean next(UUID id, int based) {
    return db.sql(
                """
                update planning.criteria_set set version = version + 1
                 where id = :id and version = :based
                """)
            .param("id", id)
            .param("based", based)
            .update()
        == 1;
  }

  void addVersion(KeptVersion version, String savedBy) {
    db.sql(
            """
            insert into planning.criteria_version
                   (criteria_set, version, text, saved_at, saved_by, saved_by_name)
            values (:id, :version, :text, :savedAt, :savedBy, :savedByName)
            """)
        .param("id", version.id())
        .param("version", version.version())
        .param("text", version.text())
        .param("savedAt", OffsetDateTime.ofInstant(version.savedAt(), ZoneOffset.UTC))
        .param("savedBy", savedBy)
        .param("savedByName", version.savedByName())
        .update();
  }

  private static KeptVersion row(ResultSet row, int number) throws SQLException {
    return new KeptVersion(
        row.getObject("criteria_set", UUID.class),
        row.getInt("version"),
        row.getString("text"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getString("saved_by_name"));
  }
}
