package dk.klynge.publishing.mailing;

import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.mailing.ProgressRows.Count;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How long the addresses of those who got a newsletter are kept, and what is left of them.
@Repository
class ForgottenRows {

  private final JdbcClient db;
  private final ProgressRows progress;
  private final Clock clock;

  ForgottenRows(JdbcClient db, ProgressRows progress, Clock clock) {
    this.db = db;
    this.progress = progress;
    this.clock = clock;
  }

  record Rule(int months, int version) {}

  Rule rule() {
    return db.sql("select recipient_months as months, version from publishing.mailing_rule")
        .query(Rule.class)
        .single();
  }

  int months() {
    return rule().months();
  }

  boolean keepFor(int months, int version) {
    return db.sql(
                """
                update publishing.mailing_rule set recipient_months = :months, version = version + 1
                 where version = :version
                """)
            .param("months", months)
            .param("version", version)
            .update()
        == 1;
  }

  /// What ended before then and still knows who got it.
  List<NewsletterId> due(OffsetDateTime before) {
    return db
        .sql(
            """
            select id from publishing.newsletter
             where coalesce(finished_at, cancelled_at) < :before and forgotten_at is null
               for update skip locked
            """)
        .param("before", before)
        .query(UUID.class)
        .list()
        .stream()
        .map(NewsletterId::new)
        .toList();
  }

  /// Returns how many addresses there were.
  int forget(NewsletterId id) {
    keep(id, progress.count(id));
    return db.sql("delete from publishing.recipient where newsletter = :id")
        .param("id", id.value())
        .update();
  }

  /// Nobody waits any more: who has not got it by then is left out.
  private void keep(NewsletterId id, Count count) {
    db.sql(
            """
            update publishing.newsletter
               set forgotten_at = :now, total_then = :total, sent_then = :sent, refused_then = :refused,
                   doubtful_then = :doubtful, left_out_then = :total - :sent - :refused - :doubtful
             where id = :id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("total", count.total())
        .param("sent", count.sent())
        .param("refused", count.refused())
        .param("doubtful", count.doubtful())
        .param("id", id.value())
        .update();
  }
}
