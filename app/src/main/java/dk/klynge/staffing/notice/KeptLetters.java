package dk.klynge.staffing.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The letters about notices as they were sent.
@Repository
class KeptLetters {

  private final JdbcClient db;
  private final Clock clock;

  KeptLetters(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param kind hearing or notice
  /// @param way mail or paper
  /// @param language da or en
  /// @param receiver address of mail; empty on paper
  record Kept(
      UUID id,
      String kind,
      String way,
      String language,
      String receiver,
      String subject,
      String text,
      OffsetDateTime madeAt,
      @Nullable LocalDate handedOverOn) {}

  /// False where it was written before: the first one stays.
  boolean keep(UUID notice, Kept letter, byte[] pdf, String by) {
    return db.sql(
                """
                insert into staffing.notice_letter (id, notice, kind, way, language, receiver, subject, text, pdf, made_at,
                                                    made_by)
                values (:id, :notice, :kind, :way, :language, :receiver, :subject, :text, :pdf, :now, :by)
                on conflict (notice, kind) do nothing
                """)
            .param("id", letter.id())
            .param("notice", notice)
            .param("kind", letter.kind())
            .param("way", letter.way())
            .param("language", letter.language())
            .param("receiver", letter.receiver())
            .param("subject", letter.subject())
            .param("text", letter.text())
            .param("pdf", pdf)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  List<Kept> of(UUID notice) {
    return db.sql(
            """
            select id, kind, way, language, receiver, subject, text, made_at, handed_over_on
              from staffing.notice_letter where notice = :notice order by made_at
            """)
        .param("notice", notice)
        .query(Kept.class)
        .list();
  }

  Optional<Kept> find(UUID notice, LetterKind kind) {
    return of(notice).stream().filter(one -> one.kind().equals(kind.code())).findFirst();
  }

  Optional<byte[]> pdf(UUID notice, LetterKind kind) {
    return db.sql("select pdf from staffing.notice_letter where notice = :notice and kind = :kind")
        .param("notice", notice)
        .param("kind", kind.code())
        .query(byte[].class)
        .optional();
  }

  /// False where it is noted already, or the letter went by mail.
  boolean handedOver(UUID notice, LetterKind kind, LocalDate on) {
    return db.sql(
                """
                update staffing.notice_letter set handed_over_on = :on
                 where notice = :notice and kind = :kind and way = 'paper' and handed_over_on is null
                """)
            .param("notice", notice)
            .param("kind", kind.code())
            .param("on", on)
            .update()
        == 1;
  }
}
