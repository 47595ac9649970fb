package dk.klynge.publishing.mailing;

import dk.klynge.publishing.NewsletterId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Newsletters as they are sent.
@Repository
class MailingRows {

  private final JdbcClient db;
  private final Clock clock;

  MailingRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Those whose time has come and that nobody has begun.
  List<NewsletterId> due() {
    return ids(
        """
        select id from publishing.newsletter
         where scheduled_at <= :now and begun_at is null and withdrawn_at is null
         order by scheduled_at
        """);
  }

  /// Those that are on their way and not held.
  List<NewsletterId> running() {
    return ids(
        """
        select id from publishing.newsletter
         where begun_at <= :now and finished_at is null and paused_at is null and cancelled_at is null
         order by begun_at
        """);
  }

  private List<NewsletterId> ids(String query) {
    return db.sql(query).param("now", now()).query(UUID.class).list().stream()
        .map(NewsletterId::new)
        .toList();
  }

  /// False where somebody else was faster, or it was withdrawn at the last moment.
  boolean begin(NewsletterId id) {
    return db.sql(
                """
                update publishing.newsletter set begun_at = :now
                 where id = :id and begun_at is null and withdrawn_at is null and scheduled_at <= :now
                """)
            .param("id", id.value())
            .param("now", now())
            .update()
        == 1;
  }

  /// From now on nobody but this run takes another address. What an earlier run has claimed and not
  /// marked is in doubt: it died in between.
  void take(NewsletterId id, String run) {
    db.sql("update publishing.newsletter set run = :run where id = :id")
        .param("id", id.value())
        .param("run", run)
        .update();
    doubt(id, run);
  }

  private void doubt(NewsletterId id, String run) {
    db.sql(
            """
            update publishing.recipient set doubtful_at = :now
             where newsletter = :id and claimed_at is not null and run <> :run
               and sent_at is null and refused_at is null and doubtful_at is null
            """)
        .param("id", id.value())
        .param("run", run)
        .param("now", now())
        .update();
  }

  /// The same for those that were held or called off while the program was down; while the job is
  /// here nobody else is at it.
  void doubtWhatIsHeld() {
    db.sql(
            """
            update publishing.recipient r set doubtful_at = :now
              from publishing.newsletter n
             where n.id = r.newsletter and (n.paused_at is not null or n.cancelled_at is not null)
               and n.finished_at is null and r.claimed_at is not null
               and r.sent_at is null and r.refused_at is null and r.doubtful_at is null
            """)
        .param("now", now())
        .update();
  }

  /// Whether this run may go on.
  boolean holds(NewsletterId id, String run) {
    return db.sql(
                """
                select count(*) from publishing.newsletter
                 where id = :id and run = :run and paused_at is null and cancelled_at is null
                """)
            .param("id", id.value())
            .param("run", run)
            .query(Integer.class)
            .single()
        == 1;
  }

  /// As if it had been sent to everybody at that moment.
  void wentOut(NewsletterId id, Instant at) {
    db.sql(
            """
            update publishing.newsletter
               set scheduled_at = :at, begun_at = :at, finished_at = :at where id = :id
            """)
        .param("id", id.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    db.sql(
            """
            update publishing.recipient set claimed_at = :at, sent_at = :at, attempts = 1 where newsletter = :id
            """)
        .param("id", id.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Over, unless somebody still waits for it.
  void finish(NewsletterId id, String run) {
    db.sql(
            """
            update publishing.newsletter n set finished_at = :now
             where id = :id and run = :run and not exists (
               select 1 from publishing.recipient r join publishing.address a on a.address = r.address
                where r.newsletter = n.id and r.claimed_at is null
                  and a.unsubscribed_at is null and a.bounced_at is null)
            """)
        .param("id", id.value())
        .param("run", run)
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
