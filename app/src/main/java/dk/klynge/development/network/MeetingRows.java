package dk.klynge.development.network;

import dk.klynge.development.network.LearningNetwork.Meeting;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Meetings of networks and the notes that their members share.
@Repository
class MeetingRows {

  private final JdbcClient db;
  private final Clock clock;

  MeetingRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Note(int version, String text, Instant at, String by) {}

  /// False where it is there already.
  boolean insert(UUID network, Meeting one) {
    return fields(
                """
                insert into development.network_meeting (id, network, day, begins, ends, place, topic)
                values (:id, :network, :day, :begins, :ends, :place, :topic) on conflict (id) do nothing
                """,
                one)
            .param("network", network)
            .update()
        == 1;
  }

  /// False where somebody changed it meanwhile.
  boolean update(Meeting one) {
    @Nullable OffsetDateTime off = one.calledOff() ? OffsetDateTime.now(clock) : null;
    return fields(
                """
                update development.network_meeting
                   set day = :day, begins = :begins, ends = :ends, place = :place, topic = :topic,
                       called_off_at = :off::timestamptz, version = version + 1
                 where id = :id and version = :version
                """,
                one)
            .param("off", off)
            .param("version", one.version())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec fields(String sql, Meeting one) {
    return db.sql(sql)
        .param("id", one.id())
        .param("day", one.day())
        .param("begins", one.begins())
        .param("ends", one.ends())
        .param("place", one.place())
        .param("topic", one.topic());
  }

  /// The latest first.
  List<Note> notes(UUID network) {
    return db.sql(
            """
            select n.*, coalesce(p.name, '–') as name from development.network_note n
              left join organisation.public_person p on p.id = n.written_by
             where n.network = :network order by n.version desc
            """)
        .param("network", network)
        .query((row, _) ->
            new Note(
                row.getInt("version"),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("name")))
        .list();
  }

  Optional<Note> note(UUID network) {
    return notes(network).stream().findFirst();
  }

  /// False where somebody has written since.
  boolean write(UUID network, int before, String text, UUID who) {
    return db.sql(
                """
                insert into development.network_note (network, version, text, written_at, written_by)
                select :network, :before + 1, :text, :now, :who
                 where :before = (select coalesce(max(version), 0) from development.network_note where network = :network)
                on conflict do nothing
                """)
            .param("network", network)
            .param("before", before)
            .param("text", text)
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }
}
