package dk.klynge.publishing.mailing;

import dk.klynge.publishing.NewsletterId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far a newsletter is, and what people do about it.
@Repository
class ProgressRows {

  private final JdbcClient db;
  private final Clock clock;

  ProgressRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param underWay claimed by the run that is at it
  /// @param doubtful claimed by a run that died: sent or not
  /// @param leftOut gone off the list since it began
  record Count(
      int total, int waiting, int underWay, int sent, int refused, int doubtful, int leftOut) {}

  record Run(
      String title,
      Instant begun,
      @Nullable Instant paused,
      @Nullable Instant cancelled,
      @Nullable Instant finished,
      @Nullable Instant forgotten) {

    String state() {
      if (finished != null) return "sent";
      if (cancelled != null) return "cancelled";
      return paused == null ? "being-sent" : "paused";
    }
  }

  /// Empty where it has not begun.
  Optional<Run> run(NewsletterId id) {
    return db.sql(
            """
            select v.title, n.begun_at, n.paused_at, n.cancelled_at, n.finished_at, n.forgotten_at
              from publishing.newsletter n
              join publishing.newsletter_version v on v.newsletter = n.id and v.version = n.version
             where n.id = :id and n.begun_at is not null
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Run(
                row.getString("title"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("paused_at", OffsetDateTime.class)),
                instant(row.getObject("cancelled_at", OffsetDateTime.class)),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                instant(row.getObject("forgotten_at", OffsetDateTime.class))))
        .optional();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  /// Where the addresses are deleted, what was counted before.
  Count count(NewsletterId id) {
    return db.sql(
            """
            select total_then as total, 0 as waiting, 0 as under_way, sent_then as sent, refused_then as refused,
                   doubtful_then as doubtful, left_out_then as left_out
              from publishing.newsletter where id = :id and forgotten_at is not null
            """)
        .param("id", id.value())
        .query(Count.class)
        .optional()
        .orElseGet(() -> counted(id));
  }

  private Count counted(NewsletterId id) {
    return db.sql(
            """
            select count(*) as total,
                   count(*) filter (where claimed_at is null and not blocked) as waiting,
                   count(*) filter (where claimed_at is not null
                                      and num_nonnulls(sent_at, refused_at, doubtful_at) = 0) as under_way,
                   count(*) filter (where sent_at is not null) as sent,
                   count(*) filter (where refused_at is not null) as refused,
                   count(*) filter (where doubtful_at is not null) as doubtful,
                   count(*) filter (where claimed_at is null and blocked) as left_out
              from (select r.*, a.unsubscribed_at is not null or a.bounced_at is not null as blocked
                      from publishing.recipient r join publishing.address a on a.address = r.address
                     where r.newsletter = :id) as all_of_it
            """)
        .param("id", id.value())
        .query(Count.class)
        .single();
  }

  /// @param what refused or doubtful
  record Trouble(String address, String what, String messageId, String answer) {}

  List<Trouble> troubles(NewsletterId id) {
    return db.sql(
            """
            select address, case when doubtful_at is null then 'refused' else 'doubtful' end as what,
                   message_id, answer
              from publishing.recipient
             where newsletter = :id and (refused_at is not null or doubtful_at is not null)
             order by what, address limit 500
            """)
        .param("id", id.value())
        .query(Trouble.class)
        .list();
  }

  boolean pause(NewsletterId id) {
    return set(
        "paused_at = :now where id = :id and begun_at <= :now and paused_at is null and cancelled_at is null and finished_at is null",
        id);
  }

  boolean resume(NewsletterId id) {
    return set(
        "paused_at = null where id = :id and begun_at <= :now and paused_at is not null and cancelled_at is null",
        id);
  }

  boolean cancel(NewsletterId id) {
    return set(
        "cancelled_at = :now where id = :id and begun_at <= :now and cancelled_at is null and finished_at is null",
        id);
  }

  private boolean set(String what, NewsletterId id) {
    return db.sql("update publishing.newsletter set " + what)
            .param("id", id.value())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// What was in doubt counts as sent.
  int trust(NewsletterId id) {
    return db.sql(
            """
            update publishing.recipient set sent_at = doubtful_at, doubtful_at = null
             where newsletter = :id and doubtful_at is not null
            """)
        .param("id", id.value())
        .update();
  }

  /// What was in doubt is sent once more; the newsletter is under way again where it had ended.
  int again(NewsletterId id) {
    var count =
        db.sql(
                """
                update publishing.recipient
                   set claimed_at = null, doubtful_at = null, attempts = 0, next_at = :now
                 where newsletter = :id and doubtful_at is not null
                """)
            .param("id", id.value())
            .param("now", OffsetDateTime.now(clock))
            .update();
    set("finished_at = null where id = :id and begun_at <= :now", id);
    return count;
  }
}
