package dk.klynge.processplan.template;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of templates that people have written.
@Repository
class Templates {

  private final JdbcClient db;
  private final Clock clock;

  Templates(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Version(
      String key, int version, String text, String note, Instant madeAt, String madeBy) {}

  Optional<String> text(String key, int version) {
    return db.sql("select text from processplan.template where key = :key and version = :version")
        .param("key", key)
        .param("version", version)
        .query(String.class)
        .optional();
  }

  /// All versions, the newest first.
  List<Version> all() {
    return db.sql("select * from processplan.template order by key, version desc")
        .query((row, _) ->
            new Version(
                row.getString("key"),
                row.getInt("version"),
                row.getString("text"),
                row.getString("note"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by")))
        .list();
  }

  /// False where that version is there.
  boolean insert(String key, int version, String text, String note, String by) {
    return db.sql(
                """
                insert into processplan.template (key, version, text, note, made_at, made_by)
                values (:key, :version, :text, :note, :now, :by) on conflict do nothing
                """)
            .param("key", key)
            .param("version", version)
            .param("text", text)
            .param("note", note)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
