package dk.klynge.publishing.talking;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.talking.Talk.Remark;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RemarkRows {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  RemarkRows(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  /// By the key of the section.
  Map<String, Remark> of(UUID place) {
    var found = new LinkedHashMap<String, Remark>();
    db.sql("select * from publishing.talk_remark where place = :place order by changed_at")
        .param("place", place)
        .query((row, _) ->
            new Remark(
                row.getString("section"),
                row.getInt("version"),
                row.getString("text"),
                row.getString("changed_by_name")))
        .list()
        .forEach(one -> found.put(one.section(), one));
    return found;
  }

  /// False where somebody changed it since that version, 0 for none.
  boolean save(UUID place, String section, int version, String text) {
    return db.sql(
                    """
                    insert into publishing.talk_remark (place, section, text, changed_at, changed_by_name)
                    select :place, :section, :text, :now, :by where :version = 0
                    on conflict do nothing
                    """)
                .param("place", place)
                .param("section", section)
                .param("version", version)
                .param("text", text)
                .param("now", OffsetDateTime.now(clock))
                .param("by", guard.name())
                .update()
            == 1
        || update(place, section, version, text);
  }

  private boolean update(UUID place, String section, int version, String text) {
    return db.sql(
                """
                update publishing.talk_remark
                   set version = version + 1, text = :text, changed_at = :now, changed_by_name = :by
                 where place = :place and section = :section and version = :version
                """)
            .param("place", place)
            .param("section", section)
            .param("version", version)
            .param("text", text)
            .param("now", OffsetDateTime.now(clock))
            .param("by", guard.name())
            .update()
        == 1;
  }
}
