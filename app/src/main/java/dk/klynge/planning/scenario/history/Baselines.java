package dk.klynge.planning.scenario.history;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Baseline;
import dk.klynge.planning.scenario.structure.Baseline.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Baselines {

  private static final TypeReference<Map<String, String>> QUERY = new TypeReference<>() {};
  private static final TypeReference<List<Entry>> SITES = new TypeReference<>() {};
  private static final TypeReference<List<PlannedCluster>> CLUSTERS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  Baselines(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// False when this form has been sent before; then nothing is written.
  boolean add(Baseline baseline) {
    return db.sql(
                """
                insert into planning.scenario (id, name, made_at, made_by, made_by_name, form, origin, origin_id,
                    origin_revision, day, filter, track, criteria_name, criteria_version, criteria, sites,
                    institutions, areas, baseline)
                values (:id, :name, :at, :by, :byName, :form, :origin, :originId, :originRevision, :day,
                    :filter::jsonb, :track, :criteriaName, :version, :criteria, :sites::jsonb, :institutions,
                    :areas, :baseline::jsonb)
                on conflict (form) do nothing
                """)
            .params(made(baseline))
            .params(begun(baseline))
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> made(Baseline baseline) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", baseline.id().value());
    row.put("name", baseline.name());
    row.put("at", baseline.made().at().atOffset(ZoneOffset.UTC));
    row.put("by", baseline.made().by());
    row.put("byName", baseline.made().byName());
    row.put("form", baseline.made().form());
    row.put("origin", "today");
    row.put("originId", null);
    row.put("originRevision", null);
    switch (baseline.origin()) {
      case Origin.Today() -> {}
      case Origin.Proposal(var id) -> row.putAll(Map.of("origin", "proposal", "originId", id));
      case Origin.Other(var id, var revision) ->
          row.putAll(
              Map.of("origin", "scenario", "originId", id.value(), "originRevision", revision));
    }
    return row;
  }

  private Map<String, Object> begun(Baseline baseline) {
    return Map.of(
        "day", baseline.day(),
        "filter", json.writeValueAsString(baseline.filter().query()),
        "track", baseline.track(),
        "criteriaName", baseline.criteria().name(),
        "version", baseline.criteria().version(),
        "criteria", baseline.criteria().text(),
        "sites", json.writeValueAsString(baseline.institutions()),
        "institutions", baseline.institutions().size(),
        "areas", baseline.areas().toArray(UUID[]::new),
        "baseline", json.writeValueAsString(baseline.clusters()));
  }

  Optional<ScenarioId> sentAs(String form) {
    return db.sql("select id from planning.scenario where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(ScenarioId::new);
  }

  Optional<Baseline> find(ScenarioId id) {
    return db.sql(
            """
            select id, name, made_at, made_by, made_by_name, form, origin, origin_id, origin_revision, day, filter,
                   criteria_name, criteria_version, criteria, sites, baseline
              from planning.scenario
             where id = :id
            """)
        .param("id", id.value())
        .query((row, _) -> baseline(row))
        .optional();
  }

  private Baseline baseline(ResultSet row) throws SQLException {
    return new Baseline(
        new ScenarioId(row.getObject("id", UUID.class)),
        row.getString("name"),
        new Baseline.Made(
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getString("made_by"),
            row.getString("made_by_name"),
            row.getString("form")),
        origin(row),
        row.getObject("day", LocalDate.class),
        Filter.of(json.readValue(row.getString("filter"), QUERY)),
        new Scenario.Judge(
            row.getString("criteria_name"),
            row.getInt("criteria_version"),
            row.getString("criteria")),
        json.readValue(row.getString("sites"), SITES),
        json.readValue(row.getString("baseline"), CLUSTERS));
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return switch (row.getString("origin")) {
      case "proposal" -> new Origin.Proposal(row.getObject("origin_id", UUID.class));
      case "scenario" ->
          new Origin.Other(
              new ScenarioId(row.getObject("origin_id", UUID.class)),
              row.getInt("origin_revision"));
      default -> new Origin.Today();
    };
  }
}
