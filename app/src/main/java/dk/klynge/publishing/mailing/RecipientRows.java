package dk.klynge.publishing.mailing;

import dk.klynge.publishing.NewsletterId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What becomes of each address. Every statement is a transaction of its own: a claim is kept
/// before the mail is handed over, and a mark right after it.
@Repository
class RecipientRows {

  private final JdbcClient db;
  private final Clock clock;

  RecipientRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Addresses that may be sent to now: a hint, since each is only ours when it is claimed.
  List<String> waiting(NewsletterId id, int most) {
    return db.sql(
            """
            select r.address from publishing.recipient r join publishing.address a on a.address = r.address
             where r.newsletter = :id and r.claimed_at is null and r.next_at <= :now
               and a.unsubscribed_at is null and a.bounced_at is null
             limit :most
            """)
        .param("id", id.value())
        .param("most", most)
        .param("now", now())
        .query(String.class)
        .list();
  }

  /// @param key of the address, for its way off the list
  /// @param attempts with this one
  record Claimed(String address, String language, UUID key, int attempts) {}

  /// Ours, unless somebody else has it, the address has gone off the list meanwhile, or this run
  /// may not go on.
  Optional<Claimed> claim(NewsletterId id, String address, String run, String messageId) {
    return db.sql(
            """
            update publishing.recipient r
               set claimed_at = :now, run = :run, message_id = :message, attempts = attempts + 1
              from publishing.address a, publishing.newsletter n
             where r.newsletter = :id and r.address = :address and r.claimed_at is null
               and a.address = r.address and a.unsubscribed_at is null and a.bounced_at is null
               and n.id = r.newsletter and n.run = :run and n.paused_at is null and n.cancelled_at is null
            returning r.address, r.language, a.key, r.attempts
            """)
        .param("id", id.value())
        .param("address", address)
        .param("run", run)
        .param("message", messageId)
        .param("now", now())
        .query(Claimed.class)
        .optional();
  }

  /// Also when a later run has begun to doubt it: who says so has seen the answer.
  void sent(NewsletterId id, String address, String answer) {
    mark("sent_at = :now, doubtful_at = null", id, address, answer);
  }

  void doubtful(NewsletterId id, String address, String answer) {
    mark("doubtful_at = :now", id, address, answer);
  }

  /// Not to be tried again.
  void refused(NewsletterId id, String address, String answer) {
    mark("refused_at = :now, doubtful_at = null", id, address, answer);
  }

  private void mark(String what, NewsletterId id, String address, String answer) {
    db.sql(
            """
            update publishing.recipient set %s, answer = :answer where newsletter = :id and address = :address
            """
                .formatted(what))
        .param("id", id.value())
        .param("address", address)
        .param("answer", answer)
        .param("now", now())
        .update();
  }

  /// Nothing was sent; it is tried again after that time.
  void later(NewsletterId id, String address, Duration wait, String answer) {
    db.sql(
            """
            update publishing.recipient
               set claimed_at = null, doubtful_at = null, next_at = :next, answer = :answer
             where newsletter = :id and address = :address
            """)
        .param("id", id.value())
        .param("address", address)
        .param("answer", answer)
        .param("next", now().plus(wait))
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
