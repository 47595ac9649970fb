package dk.klynge.publishing.question;

import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What is done with a question that was asked; [Enquiries] reads it. Each step is refused where
/// somebody else did something since the version that was seen.
@Repository
class EnquirySteps {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  EnquirySteps(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  boolean draft(EnquiryId id, int version, String answer) {
    return seen(
                """
                update publishing.enquiry set version = version + 1, answer = :answer
                 where id = :id and version = :version and answered_at is null and closed_at is null
                """,
                id,
                version)
            .param("answer", answer)
            .update()
        == 1;
  }

  boolean answer(EnquiryId id, int version, String answer) {
    return seen(
                """
                update publishing.enquiry set version = version + 1, answer = :answer, answered_at = :now,
                       answered_by_name = :name, mailed = email <> '', suspicion = ''
                 where id = :id and version = :version and answered_at is null and closed_at is null
                """,
                id,
                version)
            .param("answer", answer)
            .param("now", OffsetDateTime.now(clock))
            .param("name", guard.name())
            .update()
        == 1;
  }

  boolean close(EnquiryId id, int version, String reason) {
    return seen(
                """
                update publishing.enquiry set version = version + 1, closed_at = :now, closed_by_name = :name,
                       closed_reason = :reason
                 where id = :id and version = :version and answered_at is null and closed_at is null
                """,
                id,
                version)
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .param("name", guard.name())
            .update()
        == 1;
  }

  boolean clear(EnquiryId id, int version) {
    return seen(
                """
                update publishing.enquiry set version = version + 1, suspicion = ''
                 where id = :id and version = :version and suspicion <> '' and answered_at is null
                   and closed_at is null
                """,
                id,
                version)
            .update()
        == 1;
  }

  private StatementSpec seen(String statement, EnquiryId id, int version) {
    return db.sql(statement).param("id", id.value()).param("version", version);
  }

  /// For how many days after the answer the address of who asked is kept.
  int senderDays() {
    return db.sql("select sender_days from publishing.question_rule").query(Integer.class).single();
  }

  void keepSenders(int days) {
    db.sql("update publishing.question_rule set sender_days = :days").param("days", days).update();
  }

  /// Deletes the addresses of those who got their answer long enough ago, and of those whose
  /// question was closed; tells which questions it were.
  List<UUID> forgetSenders() {
    return db.sql(
            """
            update publishing.enquiry set email = '', sender_forgotten_at = :now
             where email <> ''
               and coalesce(answered_at, closed_at)
                   <= :now - make_interval(days => (select sender_days from publishing.question_rule))
            returning id
            """)
        .param("now", OffsetDateTime.now(clock))
        .query(UUID.class)
        .list();
  }
}
