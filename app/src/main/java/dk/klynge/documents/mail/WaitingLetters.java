package dk.klynge.documents.mail;

import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.mail.WaitingLetter.Answers;
import dk.klynge.documents.mail.WaitingLetter.CalendarPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits to be sent, and what becomes of it.
@Repository
class WaitingLetters {

  private final JdbcClient db;

  WaitingLetters(JdbcClient db) {
    this.db = db;
  }

  /// The next that is due and that nobody else is sending just now; locked until the transaction
  /// ends.
  Optional<WaitingLetter> next(Instant now) {
    return db.sql(
            """
            select id, message_id, recipient, subject, body, language, reply_to_name, reply_to,
                   calendar_method, calendar, attempts
              from documents.letter
             where sent_at is null and given_up_at is null and next_at <= :now
             order by next_at, made_at limit 1 for update skip locked
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> letter(row))
        .optional()
        .map(letter -> letter.with(enclosures(letter.id())));
  }

  private List<Enclosure> enclosures(LetterId id) {
    return db.sql(
            "select name, type, content from documents.letter_file where letter = :id order by place")
        .param("id", id.value())
        .query((row, _) ->
            new Enclosure(row.getString("name"), row.getString("type"), row.getBytes("content")))
        .list();
  }

  void sent(LetterId id, Instant now, String answer) {
    db.sql(
            """
            update documents.letter set sent_at = :now, attempts = attempts + 1, answer = :answer where id = :id
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("answer", answer)
        .update();
  }

  void delayed(LetterId id, Instant next, String answer) {
    db.sql(
            """
            update documents.letter set next_at = :next, attempts = attempts + 1, answer = :answer where id = :id
            """)
        .param("id", id.value())
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("answer", answer)
        .update();
  }

  void refused(LetterId id, Instant now, String answer) {
    db.sql(
            """
            update documents.letter set given_up_at = :now, attempts = attempts + 1, answer = :answer where id = :id
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("answer", answer)
        .update();
  }

  /// Those that somebody asked to send before that moment; one that is being sent is left alone.
  void giveUp(Instant before, Instant now) {
    db.sql(
            """
            update documents.letter set given_up_at = :now
             where id in (select id from documents.letter
                           where sent_at is null and given_up_at is null and asked_at < :before
                             for update skip locked)
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  int sentSince(Instant moment) {
    return db.sql("select count(*) from documents.letter where sent_at > :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private static WaitingLetter letter(ResultSet row) throws SQLException {
    return new WaitingLetter(
        new LetterId(row.getObject("id", UUID.class)),
        row.getString("message_id"),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("language"),
        new Answers(row.getString("reply_to_name"), row.getString("reply_to")),
        row.getString("calendar_method") == null
            ? Optional.empty()
            : Optional.of(
                new CalendarPart(row.getString("calendar_method"), row.getBytes("calendar"))),
        List.of(),
        row.getInt("attempts"));
  }
}
