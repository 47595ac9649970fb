package dk.klynge.planning.umbrella;

import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class LeadershipModels {

  private static final String MODEL =
      """
      select m.id, m.umbrella, v.version, v.content, v.saved_at, v.saved_by_name
        from planning.leadership_model m
        join planning.leadership_model_version v on v.model = m.id
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  LeadershipModels(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// The latest version of each, in the order in which they were put in.
  List<LeadershipModel> all() {
    return db.sql(
            MODEL
                + """
                 where v.version = m.version
                 order by (select min(f.saved_at) from planning.leadership_model_version f where f.model = m.id),
                          m.template, m.id
                """)
        .query((row, _) -> model(row))
        .list();
  }

  Optional<LeadershipModel> find(LeadershipModelId id) {
    return db.sql(MODEL + " where m.id = :id and v.version = m.version")
        .param("id", id.value())
        .query((row, _) -> model(row))
        .optional();
  }

  /// All versions, the latest first.
  List<LeadershipModel> versions(LeadershipModelId id) {
    return db.sql(MODEL + " where m.id = :id order by v.version desc")
        .param("id", id.value())
        .query((row, _) -> model(row))
        .list();
  }

  /// False where the organisation has the model of this template already.
  boolean add(LeadershipModelId id, UmbrellaId umbrella, Optional<String> template) {
    return db.sql(
                """
                insert into planning.leadership_model (id, umbrella, template, version)
                values (:id, :umbrella, :template, 1)
                on conflict (umbrella, template) do nothing
                """)
            .param("id", id.value())
            .param("umbrella", umbrella.value())
            .param("template", template.orElse(null))
            .update()
        == 1;
  }

  /// Takes the number after `based`; false when somebody else has taken it.
  boolean next(LeadershipModelId id, int based) {
    return db.sql(
                """
                update planning.leadership_model set version = version + 1
                 where id = :id and version = :based
                """)
            .param("id", id.value())
            .param("based", based)
            .update()
        == 1;
  }

  void addVersion(LeadershipModel model, String savedBy) {
    db.sql(
            """
            insert into planning.leadership_model_version
                   (model, version, content, saved_at, saved_by, saved_by_name)
            values (:model, :version, :content::jsonb, :at, :by, :byName)
            """)
        .param("model", model.id().value())
        .param("version", model.version())
        .param("content", json.writeValueAsString(model.content()))
        .param("at", model.savedAt().atOffset(ZoneOffset.UTC))
        .param("by", savedBy)
        .param("byName", model.savedBy())
        .update();
  }

  void add(Assessment assessment, String by) {
    db.sql(
            """
            insert into planning.leadership_model_assessment (model, version, outcome, day, reason_da,
                reason_en, assessed_at, assessed_by, assessed_by_name)
            values (:model, :version, :outcome, :day, :da, :en, :at, :by, :byName)
            """)
        .param("model", assessment.model().value())
        .param("version", assessment.version())
        .param("outcome", assessment.outcome().code())
        .param("day", assessment.day())
        .param("da", assessment.reasonDa())
        .param("en", assessment.reasonEn())
        .param("at", assessment.at().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("byName", assessment.by())
        .update();
  }

  /// Of all models, the latest first.
  List<Assessment> assessments() {
    return db.sql(
            """
            select model, version, outcome, day, reason_da, reason_en, assessed_at, assessed_by_name
              from planning.leadership_model_assessment
             order by number desc
            """)
        .query((row, _) -> assessment(row))
        .list();
  }

  /// Of one model, the latest first.
  List<Assessment> assessments(LeadershipModelId id) {
    return assessments().stream().filter(each -> each.model().equals(id)).toList();
  }

  private LeadershipModel model(ResultSet row) throws SQLException {
    return new LeadershipModel(
        new LeadershipModelId(row.getObject("id", UUID.class)),
        new UmbrellaId(row.getObject("umbrella", UUID.class)),
        row.getInt("version"),
        json.readValue(row.getString("content"), Content.class),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getString("saved_by_name"));
  }

  private static Assessment assessment(ResultSet row) throws SQLException {
    return new Assessment(
        new LeadershipModelId(row.getObject("model", UUID.class)),
        row.getInt("version"),
        Assessment.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        row.getObject("day", LocalDate.class),
        row.getString("reason_da"),
        row.getString("reason_en"),
        row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
        row.getString("assessed_by_name"));
  }
}
