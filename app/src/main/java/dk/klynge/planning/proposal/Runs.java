package dk.klynge.planning.proposal;

import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What became of the questions. Only the latest attempt may write: a machine that was given up and
/// comes back finds that its attempt no longer counts.
@Repository
class Runs {

  private static final TypeReference<List<Plan.Group>> GROUPS = new TypeReference<>() {};
  private static final TypeReference<List<Why>> REASONS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Runs(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  void add(ProposalId id) {
    db.sql("insert into planning.run (proposal) values (:id)").param("id", id.value()).update();
  }

  Optional<Run> find(ProposalId id) {
    return db.sql(
            """
            select state, cancel_asked, started_at, ended_at, answer, search, reasons, reference
              from planning.run
             where proposal = :id
            """)
        .param("id", id.value())
        .query((row, _) -> row(row))
        .optional()
        .map(row -> row.run(history(id)));
  }

  /// Begins the next attempt and returns its number; empty when the run has ended.
  Optional<Integer> take(ProposalId id) {
    return db.sql(
            """
            update planning.run
               set state = 'running', attempt = attempt + 1, started_at = :now
             where proposal = :id and state in ('waiting', 'running')
            returning attempt
            """)
        .param("id", id.value())
        .param("now", now())
        .query(Integer.class)
        .optional();
  }

  void note(ProposalId id, int attempt, Progress progress) {
    db.sql(
            """
            insert into planning.progress (proposal, attempt, millis, value, broken, iterations, bound)
            values (:id, :attempt, :millis, :value, :broken, :iterations, :bound)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("attempt", attempt)
        .param("millis", progress.millis())
        .param("value", progress.value())
        .param("broken", progress.broken())
        .param("iterations", progress.iterations())
        .param("bound", progress.bound().isPresent() ? progress.bound().getAsDouble() : null)
        .update();
  }

  /// Whether this attempt is still the one that counts, and nobody has asked it to stop.
  boolean wanted(ProposalId id, int attempt) {
    return db.sql(
            """
            select state = 'running' and attempt = :attempt and not cancel_asked
              from planning.run
             where proposal = :id
            """)
        .param("id", id.value())
        .param("attempt", attempt)
        .query(Boolean.class)
        .single();
  }

  /// A run that waits is cancelled at once, one that runs is asked to stop; false when there is
  /// nothing to stop.
  boolean cancel(ProposalId id) {
    return db.sql(
                """
                update planning.run
                   set cancel_asked = true,
                       state = case state when 'waiting' then 'cancelled' else state end,
                       ended_at = case state when 'waiting' then :now::timestamptz end
                 where proposal = :id and state in ('waiting', 'running') and not cancel_asked
                """)
            .param("id", id.value())
            .param("now", now())
            .update()
        == 1;
  }

  /// The last word of this attempt; false, and nothing is written, when it no longer counts.
  boolean end(ProposalId id, int attempt, Run run) {
    var row = RunRow.of(run);
    return db.sql(
                """
                update planning.run
                   set state = :state, ended_at = :now, answer = :answer::jsonb, search = :search::jsonb,
                       reasons = :reasons::jsonb, reference = :reference
                 where proposal = :id and state = 'running' and attempt = :attempt
                """)
            .param("id", id.value())
            .param("attempt", attempt)
            .param("now", now())
            .param("state", row.state())
            .param("answer", row.plan().map(plan -> text(plan.groups())).orElse(null))
            .param("search", row.plan().map(plan -> text(plan.search())).orElse(null))
            .param("reasons", row.reasons().map(this::text).orElse(null))
            .param("reference", row.reference().orElse(null))
            .update()
        == 1;
  }

  private List<Progress> history(ProposalId id) {
    return db.sql(
            """
            select p.millis, p.value, p.broken, p.iterations, p.bound
              from planning.progress p
              join planning.run r on r.proposal = p.proposal and r.attempt = p.attempt
             where p.proposal = :id
             order by p.millis
            """)
        .param("id", id.value())
        .query((row, _) -> progress(row))
        .list();
  }

  private static Progress progress(ResultSet row) throws SQLException {
    double proved = row.getDouble("bound");
    var bound = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(proved);
    return new Progress(
        row.getLong("millis"),
        row.getDouble("value"),
        row.getDouble("broken"),
        row.getLong("iterations"),
        bound);
  }

  private RunRow row(ResultSet row) throws SQLException {
    var groups = Optional.ofNullable(row.getString("answer"));
    var search = Optional.ofNullable(row.getString("search"));
    return new RunRow(
        row.getString("state"),
        row.getBoolean("cancel_asked"),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        groups.map(text ->
            new Plan(
                json.readValue(text, GROUPS),
                json.readValue(search.orElseThrow(), Plan.Search.class))),
        Optional.ofNullable(row.getString("reasons")).map(text -> json.readValue(text, REASONS)),
        Optional.ofNullable(row.getString("reference")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private String text(Object value) {
    return json.writeValueAsString(value);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
