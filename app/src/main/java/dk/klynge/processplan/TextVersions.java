package dk.klynge.processplan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the programme office writes as one text and keeps in versions; the first comes with the
/// program. What a text must be to be kept is asked by the caller.
@Repository
public class TextVersions {

  /// Each has a table of its own.
  public enum Kind {
    EQUIPMENT_LIST("processplan.equipment_list", "processplan/equipment/list.yaml"),
    MEETING_TEMPLATE("processplan.meeting_template", "processplan/negotiation/meetings.yaml");

    private final String table;
    private final String shipped;

    Kind(String table, String shipped) {
      this.table = table;
      this.shipped = shipped;
    }
  }

  private final JdbcClient db;
  private final Clock clock;

  TextVersions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public int newest(Kind kind) {
    return db.sql("select coalesce(max(version), 1) from " + kind.table)
        .query(Integer.class)
        .single();
  }

  public String text(Kind kind, int version) {
    return version == 1
        ? shipped(kind)
        : db.sql("select text from " + kind.table + " where version = :version")
            .param("version", version)
            .query(String.class)
            .single();
  }

  /// The first version.
  public static String shipped(Kind kind) {
    try {
      return new ClassPathResource(kind.shipped).getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Keeps the version that follows the one the text was made from; part of the caller's
  /// transaction.
  ///
  /// @return false where another one follows it already
  public boolean follow(Kind kind, int based, String text, String note, String by) {
    if (newest(kind) != based) return false;
    return db.sql(
                """
                insert into %s (version, text, note, made_at, made_by)
                values (:version, :text, :note, :now, :by) on conflict (version) do nothing
                """
                    .formatted(kind.table))
            .param("version", based + 1)
            .param("text", text)
            .param("note", note)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
