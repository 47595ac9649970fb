package dk.klynge.planning.scenario.history;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Differences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was done in the scenarios, and the steps back and forth.
@Repository
class Acts {

  private static final TypeReference<List<String>> TOLD = new TypeReference<>() {};
  private static final String ACT =
      """
      select a.number, a.kind, a.told, a.differences, a.dropped_at
        from planning.scenario_act a
       where a.scenario = :id
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  Acts(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  int next(ScenarioId id) {
    return db.sql(
            "select coalesce(max(number), 0) + 1 from planning.scenario_act where scenario = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  void add(ScenarioId id, Act act) {
    db.sql(
            """
            insert into planning.scenario_act (scenario, number, kind, told, differences)
            values (:id, :number, :kind, :told::jsonb, :differences::jsonb)
            """)
        .param("id", id.value())
        .param("number", act.number())
        .param("kind", act.kind())
        .param("told", json.writeValueAsString(act.told()))
        .param("differences", json.writeValueAsString(act.differences()))
        .update();
  }

  void add(ScenarioId id, Step step) {
    db.sql(
            """
            insert into planning.scenario_step (scenario, revision, kind, act, done_at, done_by, done_by_name)
            values (:id, :revision, :kind, :act, :at, :by, :byName)
            """)
        .param("id", id.value())
        .param("revision", step.revision())
        .param("kind", step.kind().code())
        .param("act", step.act())
        .param("at", step.at().atOffset(ZoneOffset.UTC))
        .param("by", step.by())
        .param("byName", step.byName())
        .update();
  }

  /// What was undone and not redone can be redone no longer.
  void drop(ScenarioId id, int position, int revision) {
    db.sql(
            """
            update planning.scenario_act
               set dropped_at = :revision
             where scenario = :id and number > :position and dropped_at is null
            """)
        .param("id", id.value())
        .param("position", position)
        .param("revision", revision)
        .update();
  }

  /// The act in force that was done last, up to that number.
  Optional<Act> last(ScenarioId id, int position) {
    return db.sql(
            ACT
                + """
                   and a.number <= :position and a.dropped_at is null
                 order by a.number desc
                 limit 1
                """)
        .param("id", id.value())
        .param("position", position)
        .query((row, _) -> act(row))
        .optional();
  }

  /// The act that is next to be redone.
  Optional<Act> undone(ScenarioId id, int position) {
    return db.sql(
            ACT
                + """
                   and a.number > :position and a.dropped_at is null
                 order by a.number
                 limit 1
                """)
        .param("id", id.value())
        .param("position", position)
        .query((row, _) -> act(row))
        .optional();
  }

  /// The steps after one revision up to another, in order.
  List<Taken> between(ScenarioId id, int after, int upTo) {
    return db.sql(
            """
            select s.revision, s.kind as step, s.done_at, s.done_by, s.done_by_name,
                   a.number, a.kind, a.told, a.differences, a.dropped_at
              from planning.scenario_step s
              join planning.scenario_act a on a.scenario = s.scenario and a.number = s.act
             where s.scenario = :id and s.revision > :after and s.revision <= :upTo
             order by s.revision
            """)
        .param("id", id.value())
        .param("after", after)
        .param("upTo", upTo)
        .query((row, _) -> new Taken(step(row), act(row)))
        .list();
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getInt("revision"),
        Step.Kind.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
        row.getInt("number"),
        row.getObject("done_at", OffsetDateTime.class).toInstant(),
        row.getString("done_by"),
        row.getString("done_by_name"));
  }

  private Act act(ResultSet row) throws SQLException {
    var dropped = row.getInt("dropped_at");
    return new Act(
        row.getInt("number"),
        row.getString("kind"),
        json.readValue(row.getString("told"), TOLD),
        json.readValue(row.getString("differences"), Differences.class),
        dropped == 0 ? OptionalInt.empty() : OptionalInt.of(dropped));
  }
}
