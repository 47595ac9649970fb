package dk.klynge.actionplan.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has which section open. A page that says nothing for half a minute is closed.
@Repository
class PresenceRows {

  private static final int SECONDS = 30;

  private final JdbcClient db;
  private final Clock clock;

  PresenceRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void seen(SectionKey key, Writer writer) {
    db.sql(
            """
            insert into actionplan.presence (plan, section, client, name, seen)
            values (:plan, :section, :client, :name, :now)
            on conflict (plan, section, client) do update set name = excluded.name, seen = excluded.seen
            """)
        .param("plan", key.plan().value())
        .param("section", key.section())
        .param("client", writer.client())
        .param("name", writer.name())
        .param("now", OffsetDateTime.now(clock))
        .update();
    db.sql("delete from actionplan.presence where seen < :long")
        .param("long", OffsetDateTime.now(clock).minusMinutes(1))
        .update();
  }

  /// The names of the others who have the section open.
  List<String> others(SectionKey key, String client) {
    return db.sql(
            """
            select distinct name from actionplan.presence
             where plan = :plan and section = :section and client <> :client and seen > :since order by name
            """)
        .param("plan", key.plan().value())
        .param("section", key.section())
        .param("client", client)
        .param("since", OffsetDateTime.now(clock).minusSeconds(SECONDS))
        .query(String.class)
        .list();
  }
}
