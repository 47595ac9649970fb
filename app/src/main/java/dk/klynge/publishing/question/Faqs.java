package dk.klynge.publishing.question;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.question.Faq.Content;
import dk.klynge.publishing.question.Faq.State;
import dk.klynge.ui.Prose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Faqs {

  /// Themes stand where their first question stands.
  private static final String IN_ORDER =
      " order by min(position) over (partition by theme_da), theme_da, position, question_da";

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Faqs(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  Optional<FaqId> madeFrom(String form) {
    return db.sql("select id from publishing.faq where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(FaqId::new);
  }

  FaqId insert(String form, Optional<EnquiryId> enquiry, Content content) {
    var id = UUID.randomUUID();
    values(
            """
            insert into publishing.faq (id, form, enquiry, theme_da, theme_en, question_da, question_en, answer_da,
              answer_en, audiences, institution, position, words, changed_at, changed_by_name)
            values (:id, :form, :enquiry, :themeDa, :themeEn, :questionDa, :questionEn, :answerDa, :answerEn,
              :audiences::text[], :institution, :position, :words, :now, :name)
            """,
            content)
        .param("id", id)
        .param("form", form)
        .param("enquiry", enquiry.map(EnquiryId::value).orElse(null), Types.OTHER)
        .update();
    return new FaqId(id);
  }

  /// False where somebody changed it since that version.
  boolean update(FaqId id, int version, Content content) {
    return values(
                """
                update publishing.faq
                   set version = version + 1, theme_da = :themeDa, theme_en = :themeEn, question_da = :questionDa,
                       question_en = :questionEn, answer_da = :answerDa, answer_en = :answerEn,
                       audiences = :audiences::text[], institution = :institution, position = :position,
                       words = :words, changed_at = :now, changed_by_name = :name
                 where id = :id and version = :version
                """,
                content)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  private StatementSpec values(String statement, Content content) {
    return db.sql(statement)
        .param("themeDa", content.theme().danish())
        .param("themeEn", content.theme().english())
        .param("questionDa", content.question().danish())
        .param("questionEn", content.question().english())
        .param("answerDa", content.answer().danish())
        .param("answerEn", content.answer().english())
        .param(
            "audiences",
            content.audiences().stream()
                .map(Audience::name)
                .sorted()
                .collect(Collectors.joining(",", "{", "}")))
        .param("institution", content.institution().orElse(null), Types.OTHER)
        .param("position", content.position())
        .param("words", words(content))
        .param("now", now())
        .param("name", guard.name());
  }

  private static String words(Content content) {
    return String.join(
        "\n",
        content.question().danish(),
        Prose.plain(content.answer().danish()),
        content.theme().danish(),
        content.question().english(),
        Prose.plain(content.answer().english()));
  }

  boolean publish(FaqId id, int version) {
    return step("published_at = :now, withdrawn_at = null", id, version);
  }

  boolean withdraw(FaqId id, int version) {
    return step("withdrawn_at = case when published_at is not null then :now end", id, version);
  }

  private boolean step(String set, FaqId id, int version) {
    return db.sql(
                "update publishing.faq set version = version + 1, "
                    + set
                    + " where id = :id and version = :version")
            .param("now", now())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  Optional<Faq> find(FaqId id) {
    return db.sql("select * from publishing.faq where id = :id")
        .param("id", id.value())
        .query((row, _) -> faq(row))
        .optional();
  }

  List<Faq> all() {
    return db.sql("select * from publishing.faq" + IN_ORDER).query((row, _) -> faq(row)).list();
  }

  List<Faq> published(Audience audience) {
    return db.sql(
            """
            select * from publishing.faq
             where published_at is not null and withdrawn_at is null and :audience = any (audiences)
            """
                + IN_ORDER)
        .param("audience", audience.name())
        .query((row, _) -> faq(row))
        .list();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Faq faq(ResultSet row) throws SQLException {
    return new Faq(
        new FaqId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        Optional.ofNullable(row.getObject("enquiry", UUID.class)).map(EnquiryId::new),
        new Content(
            both(row, "theme"),
            both(row, "question"),
            both(row, "answer"),
            Arrays.stream((String[]) row.getArray("audiences").getArray())
                .map(Audience::valueOf)
                .collect(Collectors.toSet()),
            Optional.ofNullable(row.getObject("institution", UUID.class)),
            row.getInt("position")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by_name"),
        state(row));
  }

  private static State state(ResultSet row) throws SQLException {
    var withdrawn = at(row, "withdrawn_at");
    if (withdrawn.isPresent()) return new State.Withdrawn(withdrawn.get());
    return at(row, "published_at").<State>map(State.Published::new).orElseGet(State.Draft::new);
  }

  private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Bilingual both(ResultSet row, String column) throws SQLException {
    return new Bilingual(row.getString(column + "_da"), row.getString(column + "_en"));
  }
}
