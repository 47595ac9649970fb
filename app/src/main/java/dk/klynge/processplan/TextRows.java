package dk.klynge.processplan;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Each kind has a table of its own, with the same columns.
@Repository
class TextRows implements TextVersions {

  private final JdbcClient db;
  private final Clock clock;

  TextRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private static String table(Kind kind) {
    return switch (kind) {
      case EQUIPMENT_LIST -> "processplan.equipment_list";
      case MEETING_TEMPLATE -> "processplan.meeting_template";
    };
  }

  @Override
  public int newest(Kind kind) {
    return db.sql("select coalesce(max(version), 1) from " + table(kind))
        .query(Integer.class)
        .single();
  }

  @Override
  public String text(Kind kind, int version) {
    return version == 1
        ? kind.shipped()
        : db.sql("select text from " + table(kind) + " where version = :version")
            .param("version", version)
            .query(String.class)
            .single();
  }

  @Override
  public boolean follow(Kind kind, int based, String text, String note, String by) {
    if (newest(kind) != based) return false;
    return db.sql(
                """
                insert into %s (version, text, note, made_at, made_by)
                values (:version, :text, :note, :now, :by) on conflict (version) do nothing
                """
                    .formatted(table(kind)))
            .param("version", based + 1)
            .param("text", text)
            .param("note", note)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
