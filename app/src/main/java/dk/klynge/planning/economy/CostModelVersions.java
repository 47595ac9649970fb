package dk.klynge.planning.economy;

import dk.klynge.planning.ScenarioId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions that people have kept, which of them was adopted when, and what is kept with
/// scenarios.
@Repository
class CostModelVersions {

  private final JdbcClient db;

  CostModelVersions(JdbcClient db) {
    this.db = db;
  }

  /// Who did it and when.
  record By(Instant at, String who, String name) {}

  record Kept(int version, String text, By by) {}

  record Adopted(int version, By by) {}

  record Trial(UUID id, ScenarioId scenario, String name, String text, By by) {}

  /// The latest first.
  List<Kept> all() {
    return db.sql(
            """
            select version, text, saved_at as at, saved_by as who, saved_by_name as name
              from planning.cost_model_version
             order by version desc
            """)
        .query((row, _) -> new Kept(row.getInt("version"), row.getString("text"), by(row)))
        .list();
  }

  Optional<Kept> find(int version) {
    return db.sql(
            """
            select version, text, saved_at as at, saved_by as who, saved_by_name as name
              from planning.cost_model_version
             where version = :version
            """)
        .param("version", version)
        .query((row, _) -> new Kept(row.getInt("version"), row.getString("text"), by(row)))
        .optional();
  }

  /// Empty before any version was adopted.
  Optional<Adopted> adopted() {
    return db.sql(
            """
            select version, adopted_at as at, adopted_by as who, adopted_by_name as name
              from planning.cost_model_adoption
             order by number desc limit 1
            """)
        .query((row, _) -> new Adopted(row.getInt("version"), by(row)))
        .optional();
  }

  /// False when somebody else has taken the number.
  boolean add(Kept kept) {
    return db.sql(
                """
                insert into planning.cost_model_version (version, text, saved_at, saved_by, saved_by_name)
                values (:version, :text, :at, :who, :name)
                on conflict (version) do nothing
                """)
            .param("version", kept.version())
            .param("text", kept.text())
            .param("at", OffsetDateTime.ofInstant(kept.by().at(), ZoneOffset.UTC))
            .param("who", kept.by().who())
            .param("name", kept.by().name())
            .update()
        == 1;
  }

  void adopt(int version, By by) {
    db.sql(
            """
            insert into planning.cost_model_adoption (version, adopted_at, adopted_by, adopted_by_name)
            values (:version, :at, :who, :name)
            """)
        .param("version", version)
        .param("at", OffsetDateTime.ofInstant(by.at(), ZoneOffset.UTC))
        .param("who", by.who())
        .param("name", by.name())
        .update();
  }

  /// What is kept with the scenario, the latest first.
  List<Trial> trials(ScenarioId scenario) {
    return db.sql(
            """
            select id, scenario, name as title, text, kept_at as at, kept_by as who, kept_by_name as name
              from planning.cost_model_trial
             where scenario = :scenario
             order by kept_at desc, id
            """)
        .param("scenario", scenario.value())
        .query((row, _) ->
            new Trial(
                row.getObject("id", UUID.class),
                scenario,
                row.getString("title"),
                row.getString("text"),
                by(row)))
        .list();
  }

  void add(Trial trial) {
    db.sql(
            """
            insert into planning.cost_model_trial (id, scenario, name, text, kept_at, kept_by, kept_by_name)
            values (:id, :scenario, :title, :text, :at, :who, :name)
            """)
        .param("id", trial.id())
        .param("scenario", trial.scenario().value())
        .param("title", trial.name())
        .param("text", trial.text())
        .param("at", OffsetDateTime.ofInstant(trial.by().at(), ZoneOffset.UTC))
        .param("who", trial.by().who())
        .param("name", trial.by().name())
        .update();
  }

  private static By by(ResultSet row) throws SQLException {
    return new By(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("who"),
        row.getString("name"));
  }
}
