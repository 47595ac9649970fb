package dk.klynge.decision.mail;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Letters implements Outbox {

  /// After so many attempts a letter waits until somebody asks to send it again.
  private static final int MOST_ATTEMPTS = 5;

  private static final String COLUMNS =
      "id, recipient, subject, body, made_at, sent_at, failure from decision.outgoing_mail ";

  private final JdbcClient db;
  private final Clock clock;

  Letters(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void put(HearingId hearing, Message message) {
    db.sql(
            """
            insert into decision.outgoing_mail (id, hearing, recipient, subject, body, made_at)
            values (:id, :hearing, :to, :subject, :text, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("hearing", hearing.value())
        .param("to", message.to())
        .param("subject", message.subject())
        .param("text", message.text())
        .param("now", now())
        .update();
  }

  List<Letter> of(HearingId hearing) {
    return db.sql("select " + COLUMNS + "where hearing = :hearing order by made_at desc, id")
        .param("hearing", hearing.value())
        .query((row, _) -> letter(row))
        .list();
  }

  /// The next that nobody else is sending just now; locked until the transaction ends.
  Optional<Letter> next() {
    return db.sql(
            "select "
                + COLUMNS
                + """
                where sent_at is null and attempts < :most
                order by attempts, made_at limit 1 for update skip locked
                """)
        .param("most", MOST_ATTEMPTS)
        .query((row, _) -> letter(row))
        .optional();
  }

  void sent(UUID id) {
    db.sql(
            """
            update decision.outgoing_mail
               set sent_at = :now, attempts = attempts + 1, failure = null where id = :id
            """)
        .param("id", id)
        .param("now", now())
        .update();
  }

  void failed(UUID id, String why) {
    db.sql(
            """
            update decision.outgoing_mail
               set attempts = attempts + 1, failure = :why where id = :id
            """)
        .param("id", id)
        .param("why", why)
        .update();
  }

  /// It is sent once more; what is sent already, too. False where the hearing has no such letter.
  boolean again(HearingId hearing, UUID id) {
    return db.sql(
                """
                update decision.outgoing_mail set sent_at = null, attempts = 0, failure = null
                 where id = :id and hearing = :hearing
                """)
            .param("id", id)
            .param("hearing", hearing.value())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Letter letter(ResultSet row) throws SQLException {
    return new Letter(
        row.getObject("id", UUID.class),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Objects.toString(row.getString("failure"), ""));
  }
}
