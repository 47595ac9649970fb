package dk.klynge.publishing.question;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.question.Enquiry.Origin;
import dk.klynge.publishing.question.Enquiry.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Enquiries {

  private static final Duration REPEATED_WITHIN = Duration.ofDays(30);

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Enquiries(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param form names the form that was filled in
  /// @param suspicion why it may be no real question; empty where nothing speaks for it
  record Asked(
      String form,
      Origin origin,
      Optional<UUID> institution,
      String text,
      String email,
      Locale language,
      String suspicion) {}

  boolean isThere(String form) {
    return db.sql("select exists (select from publishing.enquiry where form = :form)")
        .param("form", form)
        .query(Boolean.class)
        .single();
  }

  /// Whether the same was asked lately.
  boolean repeats(String text) {
    return db.sql(
            """
            select exists (select from publishing.enquiry
              where md5(words) = md5(:words) and words = :words and asked_at > :since)
            """)
        .param("words", JudgeQuestion.words(text))
        .param("since", now().minus(REPEATED_WITHIN))
        .query(Boolean.class)
        .single();
  }

  /// Nothing where the same form was taken meanwhile.
  Optional<EnquiryId> insert(Asked asked) {
    return db.sql(
            """
            insert into publishing.enquiry (id, form, origin, institution, text, words, email, language, asked_at,
              asked_by, suspicion)
            values (:id, :form, :origin, :institution, :text, :words, :email, :language, :now, :who, :suspicion)
            on conflict (form) do nothing
            returning id
            """)
        .param("id", UUID.randomUUID())
        .param("form", asked.form())
        .param("origin", asked.origin().name())
        .param("institution", asked.institution().orElse(null), Types.OTHER)
        .param("text", asked.text())
        .param("words", JudgeQuestion.words(asked.text()))
        .param("email", asked.email())
        .param("language", asked.language().getLanguage().equals("en") ? "en" : "da")
        .param("now", now())
        .param("who", guard.who())
        .param("suspicion", asked.suspicion())
        .query(UUID.class)
        .optional()
        .map(EnquiryId::new);
  }

  Optional<Enquiry> find(EnquiryId id) {
    return db.sql("select * from publishing.enquiry where id = :id")
        .param("id", id.value())
        .query((row, _) -> enquiry(row))
        .optional();
  }

  /// What is not answered yet, the oldest first.
  List<Enquiry> open() {
    return db.sql(
            """
            select * from publishing.enquiry where answered_at is null and closed_at is null order by asked_at
            """)
        .query((row, _) -> enquiry(row))
        .list();
  }

  /// What is done, the latest first, as far back as a page shows.
  List<Enquiry> done() {
    return db.sql(
            """
            select * from publishing.enquiry where answered_at is not null or closed_at is not null
             order by coalesce(answered_at, closed_at) desc limit 200
            """)
        .query((row, _) -> enquiry(row))
        .list();
  }

  /// What the one who is signed in has asked, the latest first.
  List<Enquiry> own() {
    return db.sql(
            """
            select * from publishing.enquiry where origin = 'STAFF' and asked_by = :who
             order by asked_at desc limit 50
            """)
        .param("who", guard.who())
        .query((row, _) -> enquiry(row))
        .list();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Enquiry enquiry(ResultSet row) throws SQLException {
    return new Enquiry(
        new EnquiryId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        Origin.valueOf(row.getString("origin")),
        Optional.ofNullable(row.getObject("institution", UUID.class)),
        row.getString("text"),
        row.getString("email"),
        Locale.of(row.getString("language")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("answer"),
        state(row));
  }

  private static State state(ResultSet row) throws SQLException {
    var answered = at(row, "answered_at");
    if (answered.isPresent())
      return new State.Answered(
          answered.get(), row.getString("answered_by_name"), row.getBoolean("mailed"));
    var closed = at(row, "closed_at");
    if (closed.isPresent())
      return new State.Closed(
          closed.get(), row.getString("closed_by_name"), row.getString("closed_reason"));
    var suspicion = row.getString("suspicion");
    return suspicion.isEmpty() ? new State.Waiting() : new State.Suspected(suspicion);
  }

  private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
