package dk.klynge.documents.mail;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox.Posted;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterRows {

  private final JdbcClient db;
  private final Clock clock;

  LetterRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// False where the key is taken. Of two that come at once the second waits until the first has
  /// ended.
  boolean insert(LetterId id, Letter letter, Optional<byte[]> calendar, String messageId) {
    return db.sql(
                """
                insert into documents.letter (id, key, owner_kind, owner, recipient, subject, body, language,
                  reply_to_name, reply_to, calendar_method, calendar, message_id, made_at, asked_at, next_at)
                values (:id, :key, :kind, :owner, :to, :subject, :text, :language,
                  :replyToName, :replyTo, :method, :calendar, :messageId, :now, :now, :now)
                on conflict (key) do nothing
                """)
            .param("id", id.value())
            .param("key", letter.key())
            .param("kind", letter.owner().kind())
            .param("owner", letter.owner().id())
            .param("to", letter.to())
            .param("subject", letter.subject())
            .param("text", letter.text())
            .param("language", letter.language().toLanguageTag())
            .param("replyToName", letter.replyTo().map(Mailbox::name).orElse(""))
            .param("replyTo", letter.replyTo().map(Mailbox::address).orElse(""))
            .param("method", letter.invitation().map(part -> part.kind().name()).orElse(null))
            .param("calendar", calendar.orElse(null))
            .param("messageId", messageId)
            .param("now", now())
            .update()
        == 1;
  }

  void enclose(LetterId id, int place, Enclosure enclosure) {
    db.sql(
            """
            insert into documents.letter_file (letter, place, name, type, content)
            values (:id, :place, :name, :type, :content)
            """)
        .param("id", id.value())
        .param("place", place)
        .param("name", enclosure.name())
        .param("type", enclosure.type())
        .param("content", enclosure.content())
        .update();
  }

  LetterId withKey(String key) {
    return new LetterId(
        db.sql("select id from documents.letter where key = :key")
            .param("key", key)
            .query(UUID.class)
            .single());
  }

  List<Posted> of(Owner owner) {
    return db.sql(
            PostedRow.SELECT
                + "where owner_kind = :kind and owner = :owner order by made_at desc, id")
        .param("kind", owner.kind())
        .param("owner", owner.id())
        .query(PostedRow::read)
        .list();
  }

  Optional<Posted> find(LetterId id) {
    return db.sql(PostedRow.SELECT + "where id = :id")
        .param("id", id.value())
        .query(PostedRow::read)
        .optional();
  }

  boolean again(LetterId id, String messageId) {
    return db.sql(
                """
                update documents.letter
                   set message_id = case when sent_at is null then message_id else :messageId end,
                       sent_at = null, given_up_at = null, attempts = 0, answer = '',
                       asked_at = :now, next_at = :now
                 where id = :id
                """)
            .param("id", id.value())
            .param("messageId", messageId)
            .param("now", now())
            .update()
        == 1;
  }

  /// How many were deleted: made before that moment, whatever became of them.
  int forget(OffsetDateTime before) {
    return db.sql("delete from documents.letter where made_at < :before")
        .param("before", before)
        .update();
  }

  int forget(Owner owner) {
    return db.sql("delete from documents.letter where owner_kind = :kind and owner = :owner")
        .param("kind", owner.kind())
        .param("owner", owner.id())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
