package dk.klynge.organisation.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was sent and what was answered.
@Repository
class Deliveries {

  /// So many are kept of each subscription; the events themselves stay.
  private static final int KEPT = 500;

  private final JdbcClient db;

  Deliveries(JdbcClient db) {
    this.db = db;
  }

  /// @param answer status, or why there was none
  record Delivery(long event, Instant at, boolean ok, String answer) {}

  void add(SubscriptionId id, Delivery delivery) {
    db.sql(
            """
            insert into organisation.exchange_delivery (subscription, event, sent_at, ok, answer)
            values (:id, :event, :at, :ok, :answer)
            """)
        .param("id", id.value())
        .param("event", delivery.event())
        .param("at", delivery.at().atOffset(ZoneOffset.UTC))
        .param("ok", delivery.ok())
        .param("answer", delivery.answer())
        .update();
  }

  /// The latest first.
  List<Delivery> latest(SubscriptionId id, int most) {
    return db.sql(
            """
            select event, sent_at, ok, answer from organisation.exchange_delivery
             where subscription = :id order by number desc limit :most
            """)
        .param("id", id.value())
        .param("most", most)
        .query((row, _) -> delivery(row))
        .list();
  }

  /// What was sent, with what it was about.
  ///
  /// @param day from which it is so
  record Attempt(Delivery delivery, String subject, String what, LocalDate day) {}

  /// The latest first.
  List<Attempt> attempts(SubscriptionId id, int most) {
    return db.sql(
            """
            select d.event, d.sent_at, d.ok, d.answer, e.subject, e.what, e.day
              from organisation.exchange_delivery d
              join organisation.structure_event e on e.number = d.event
             where d.subscription = :id order by d.number desc limit :most
            """)
        .param("id", id.value())
        .param("most", most)
        .query((row, _) ->
            new Attempt(
                delivery(row),
                row.getString("subject"),
                row.getString("what"),
                row.getObject("day", LocalDate.class)))
        .list();
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("event"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("ok"),
        row.getString("answer"));
  }

  Optional<Delivery> last(SubscriptionId id) {
    return latest(id, 1).stream().findFirst();
  }

  void forgetOld(SubscriptionId id) {
    db.sql(
            """
            delete from organisation.exchange_delivery
             where subscription = :id
               and number <= (select number from organisation.exchange_delivery where subscription = :id
                               order by number desc offset :kept limit 1)
            """)
        .param("id", id.value())
        .param("kept", KEPT)
        .update();
  }
}
