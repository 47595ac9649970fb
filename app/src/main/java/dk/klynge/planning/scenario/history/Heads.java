package dk.klynge.planning.scenario.history;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios.Publication;
import dk.klynge.planning.Scenarios.Summary;
import dk.klynge.planning.scenario.structure.Baseline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far each scenario has come, and what of it was made public.
@Repository
class Heads {

  private static final String SUMMARY =
      """
      select s.id, s.name, s.day, s.track, s.institutions, s.areas, h.revision, h.clusters, h.changed_at,
             h.changed_by_name
        from planning.scenario s
        join planning.scenario_head h on h.scenario = s.id
      """;

  private final JdbcClient db;

  Heads(JdbcClient db) {
    this.db = db;
  }

  /// @param position the number of the last act in force; 0 when there is none
  record Head(int revision, int position) {}

  /// @param areas in which its institutions lie
  record Listed(Summary summary, Set<UUID> areas) {}

  void add(ScenarioId id, int clusters, Instant at, String byName) {
    db.sql(
            """
            insert into planning.scenario_head (scenario, clusters, changed_at, changed_by_name)
            values (:id, :clusters, :at, :byName)
            """)
        .param("id", id.value())
        .param("clusters", clusters)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("byName", byName)
        .update();
  }

  Optional<Head> find(ScenarioId id) {
    return db.sql("select revision, position from planning.scenario_head where scenario = :id")
        .param("id", id.value())
        .query(Head.class)
        .optional();
  }

  /// Nobody else can change the scenario until the transaction ends.
  Head hold(ScenarioId id) {
    return db.sql(
            """
            select revision, position from planning.scenario_head where scenario = :id for update
            """)
        .param("id", id.value())
        .query(Head.class)
        .single();
  }

  void move(ScenarioId id, Head to, int clusters, Step step) {
    db.sql(
            """
            update planning.scenario_head
               set revision = :revision, position = :position, clusters = :clusters, changed_at = :at,
                   changed_by_name = :byName
             where scenario = :id
            """)
        .param("id", id.value())
        .param("revision", to.revision())
        .param("position", to.position())
        .param("clusters", clusters)
        .param("at", step.at().atOffset(ZoneOffset.UTC))
        .param("byName", step.byName())
        .update();
  }

  /// The latest changed first.
  List<Listed> all() {
    return db.sql(SUMMARY + " order by h.changed_at desc, s.id")
        .query((row, _) -> listed(row))
        .list();
  }

  private static Listed listed(ResultSet row) throws SQLException {
    var areas = (UUID[]) row.getArray("areas").getArray();
    return new Listed(
        new Summary(
            new ScenarioId(row.getObject("id", UUID.class)),
            row.getString("name"),
            row.getObject("day", LocalDate.class),
            row.getString("track"),
            row.getInt("revision"),
            row.getInt("institutions"),
            row.getInt("clusters"),
            row.getString("changed_by_name"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant()),
        Set.copyOf(Arrays.asList(areas)));
  }

  /// False when this revision was published before.
  boolean publish(ScenarioId id, int revision, Baseline.Made by) {
    return db.sql(
                """
                insert into planning.scenario_publication (scenario, revision, published_at, published_by,
                    published_by_name)
                values (:id, :revision, :at, :by, :byName)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("revision", revision)
            .param("at", by.at().atOffset(ZoneOffset.UTC))
            .param("by", by.by())
            .param("byName", by.byName())
            .update()
        == 1;
  }

  /// The latest revision that is public; empty when none is.
  Optional<Integer> published(ScenarioId id) {
    return db.sql(
            """
            select max(revision) from planning.scenario_publication where scenario = :id having count(*) > 0
            """)
        .param("id", id.value())
        .query(Integer.class)
        .optional();
  }

  List<Publication> published() {
    return db.sql(
            """
            select s.id, s.name, p.revision, s.day, p.published_at, p.published_by_name
              from planning.scenario_publication p
              join planning.scenario s on s.id = p.scenario
             order by p.published_at desc, s.id, p.revision desc
            """)
        .query((row, _) ->
            new Publication(
                new ScenarioId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("revision"),
                row.getObject("day", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by_name")))
        .list();
  }
}
