package dk.klynge.survey.question;

import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class QuestionSetRows implements QuestionSets {

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  QuestionSetRows(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  record Saved(int version, Instant at, String by) {}

  @Override
  public List<QuestionSet> all() {
    return db.sql(
            """
            select distinct on (code) content::text from survey.question_set order by code, version desc
            """)
        .query((row, _) -> json.readValue(row.getString(1), QuestionSet.class))
        .list();
  }

  @Override
  public QuestionSet latest(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No question set " + code));
  }

  Optional<QuestionSet> find(String code) {
    return db.sql(
            """
            select content::text from survey.question_set where code = :code order by version desc limit 1
            """)
        .param("code", code)
        .query((row, _) -> json.readValue(row.getString(1), QuestionSet.class))
        .optional();
  }

  @Override
  public QuestionSet version(String code, int version) {
    return find(code, version)
        .orElseThrow(() -> new IllegalArgumentException("No question set " + code + " " + version));
  }

  Optional<QuestionSet> find(String code, int version) {
    return db.sql(
            """
            select content::text from survey.question_set where code = :code and version = :version
            """)
        .param("code", code)
        .param("version", version)
        .query((row, _) -> json.readValue(row.getString(1), QuestionSet.class))
        .optional();
  }

  /// The newest first.
  List<Saved> versions(String code) {
    return db.sql(
            """
            select version, saved_at, saved_by_name from survey.question_set
             where code = :code order by version desc
            """)
        .param("code", code)
        .query((row, _) ->
            new Saved(
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by_name")))
        .list();
  }

  /// False where this version is there already.
  boolean add(QuestionSet set, String by) {
    return db.sql(
                """
                insert into survey.question_set (code, version, content, saved_at, saved_by_name)
                values (:code, :version, :content::jsonb, :at, :by)
                on conflict do nothing
                """)
            .param("code", set.code())
            .param("version", set.version())
            .param("content", json.writeValueAsString(set))
            .param("at", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
