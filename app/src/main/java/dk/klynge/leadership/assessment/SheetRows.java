package dk.klynge.leadership.assessment;

import dk.klynge.organisation.PersonId;
import dk.klynge.survey.AnswerSheet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What single people and the team together say, and what the team chooses to work on.
@Repository
class SheetRows {

  private final JdbcClient db;
  private final JsonMapper json;

  SheetRows(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Whose sheet it is, and with it who may see it.
  enum Kind {
    MEMBER,
    MANAGER;

    String code() {
      return this == MEMBER ? "member" : "manager";
    }
  }

  /// @param level 1 to 5
  /// @param evidence what the team builds it on; may be empty
  record Joint(int level, String evidence) {}

  /// @param goal address of the goal that it became; empty for none
  record Focus(
      UUID id, AssessmentId assessment, String area, String text, boolean shared, String goal) {}

  void save(AssessmentId id, PersonId person, Kind kind, AnswerSheet sheet) {
    db.sql(
            """
            insert into leadership.assessment_sheet (assessment, person, kind, sheet)
            values (:id, :person, :kind, :sheet::jsonb)
            on conflict (assessment, person, kind) do update set sheet = excluded.sheet
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("kind", kind.code())
        .param("sheet", json.writeValueAsString(sheet))
        .update();
  }

  Optional<AnswerSheet> find(AssessmentId id, PersonId person, Kind kind) {
    return db.sql(
            """
            select sheet::text from leadership.assessment_sheet
             where assessment = :id and person = :person and kind = :kind
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("kind", kind.code())
        .query((row, _) -> json.readValue(row.getString(1), AnswerSheet.class))
        .optional();
  }

  List<AnswerSheet> all(AssessmentId id, Kind kind) {
    return db.sql(
            """
            select sheet::text from leadership.assessment_sheet where assessment = :id and kind = :kind
             order by random()
            """)
        .param("id", id.value())
        .param("kind", kind.code())
        .query((row, _) -> json.readValue(row.getString(1), AnswerSheet.class))
        .list();
  }

  /// Who has given theirs; for telling whom it waits for, to themselves.
  Set<UUID> given(AssessmentId id, Kind kind) {
    return Set.copyOf(
        db.sql(
                """
                select person from leadership.assessment_sheet where assessment = :id and kind = :kind
                """)
            .param("id", id.value())
            .param("kind", kind.code())
            .query(UUID.class)
            .list());
  }

  Map<String, Joint> joint(AssessmentId id) {
    return db
        .sql(
            """
            select area, level, evidence from leadership.assessment_joint where assessment = :id
            """)
        .param("id", id.value())
        .query((row, _) ->
            Map.entry(
                row.getString("area"), new Joint(row.getInt("level"), row.getString("evidence"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// False where somebody of the team has changed it since this version was shown.
  boolean touch(AssessmentId id, int version) {
    return db.sql(
                """
                update leadership.assessment set version = version + 1
                 where id = :id and version = :version and closed is null
                """)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  void saveJoint(AssessmentId id, Map<String, Joint> said) {
    db.sql("delete from leadership.assessment_joint where assessment = :id")
        .param("id", id.value())
        .update();
    said.forEach((area, joint) ->
        db.sql(
                """
                insert into leadership.assessment_joint (assessment, area, level, evidence)
                values (:id, :area, :level, :evidence)
                """)
            .param("id", id.value())
            .param("area", area)
            .param("level", joint.level())
            .param("evidence", joint.evidence())
            .update());
  }

  /// False where the area is chosen already.
  boolean addFocus(Focus focus) {
    return db.sql(
                """
                insert into leadership.assessment_focus (id, assessment, area, text, shared, goal)
                values (:id, :assessment, :area, :text, :shared, :goal)
                on conflict (assessment, area) do nothing
                """)
            .param("id", focus.id())
            .param("assessment", focus.assessment().value())
            .param("area", focus.area())
            .param("text", focus.text())
            .param("shared", focus.shared())
            .param("goal", focus.goal())
            .update()
        == 1;
  }

  List<Focus> focus(Collection<AssessmentId> ids) {
    return db.sql(
            """
            select id, assessment, area, text, shared, goal from leadership.assessment_focus
             where assessment = any(:ids) order by id
            """)
        .param("ids", ids.stream().map(AssessmentId::value).toArray(UUID[]::new))
        .query((row, _) ->
            new Focus(
                row.getObject("id", UUID.class),
                new AssessmentId(row.getObject("assessment", UUID.class)),
                row.getString("area"),
                row.getString("text"),
                row.getBoolean("shared"),
                row.getString("goal")))
        .list();
  }
}
