package dk.klynge.planning.scenario.search;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.search.Search.State;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Only the latest attempt may write: a machine that was given up and comes back finds that its
/// attempt no longer counts.
@Repository
class Searches implements SearchUnderWay {

  private static final String SEARCH =
      """
      select id, scenario, revision, kind, seconds, form, asked_at, asked_by, asked_by_name, areas, state,
             cancel_asked, keep_asked, attempt, started_at, heard_at, millis, value, broken, iterations, differences, act_revision, reference
        from planning.scenario_search
      """;

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Searches(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /// False, and nothing is written, when another search of the scenario is under way, or the form
  /// has been sent before.
  boolean add(Search search) {
    var areas =
        search.asked().territory() instanceof Territory.Areas(var ids)
            ? ids.toArray(UUID[]::new)
            : null;
    return db.sql(
                """
                insert into planning.scenario_search (id, scenario, revision, kind, seconds, form, asked_at, asked_by,
                    asked_by_name, areas)
                values (:id, :scenario, :revision, :kind, :seconds, :form, :at, :by, :byName, :areas::uuid[])
                on conflict do nothing
                """)
            .param("id", search.id())
            .param("scenario", search.scenario().value())
            .param("revision", search.revision())
            .param("kind", search.task().code())
            .param("seconds", search.asked().seconds())
            .param("form", search.asked().form())
            .param("at", search.asked().at().atOffset(ZoneOffset.UTC))
            .param("by", search.asked().by())
            .param("byName", search.asked().byName())
            .param("areas", areas)
            .update()
        == 1;
  }

  Optional<Search> find(UUID id) {
    return db.sql(SEARCH + " where id = :id")
        .param("id", id)
        .query((row, _) -> SearchRow.search(row, json))
        .optional();
  }

  Optional<Search> sentAs(String form) {
    return db.sql(SEARCH + " where form = :form")
        .param("form", form)
        .query((row, _) -> SearchRow.search(row, json))
        .optional();
  }

  /// The one that waits or runs.
  Optional<Search> current(ScenarioId scenario) {
    return db.sql(SEARCH + " where scenario = :scenario and state in ('waiting', 'running')")
        .param("scenario", scenario.value())
        .query((row, _) -> SearchRow.search(row, json))
        .optional();
  }

  @Override
  public Optional<UUID> in(ScenarioId scenario) {
    return current(scenario).map(Search::id);
  }

  /// Begins the next attempt and returns its number; empty when the search has ended.
  Optional<Integer> take(UUID id) {
    return db.sql(
            """
            update planning.scenario_search
               set state = 'running', attempt = attempt + 1, started_at = :now, heard_at = :now
             where id = :id and state in ('waiting', 'running')
            returning attempt
            """)
        .param("id", id)
        .param("now", now())
        .query(Integer.class)
        .optional();
  }

  /// Writes down how far it is; false when this attempt is no longer wanted.
  boolean wanted(UUID id, int attempt, Search.Progress progress) {
    return db.sql(
            """
            update planning.scenario_search
               set millis = :millis, value = :value, broken = :broken, iterations = :iterations, heard_at = :now
             where id = :id and attempt = :attempt and state = 'running'
            returning not cancel_asked and not keep_asked
            """)
        .param("id", id)
        .param("attempt", attempt)
        .param("millis", progress.millis())
        .param("value", progress.value())
        .param("broken", progress.broken())
        .param("iterations", progress.iterations())
        .param("now", now())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /// One that waits is cancelled at once, one that runs is asked to stop.
  boolean cancel(UUID id) {
    return db.sql(
                """
                update planning.scenario_search
                   set cancel_asked = true,
                       state = case state when 'waiting' then 'cancelled' else state end,
                       ended_at = case state when 'waiting' then :now::timestamptz end
                 where id = :id and state in ('waiting', 'running') and not cancel_asked
                """)
            .param("id", id)
            .param("now", now())
            .update()
        == 1;
  }

  /// Only one that runs has found something that could be kept.
  boolean stop(UUID id) {
    return db.sql(
                """
                update planning.scenario_search set keep_asked = true
                 where id = :id and state = 'running' and not cancel_asked and not keep_asked
                """)
            .param("id", id)
            .update()
        == 1;
  }

  /// What came of an attempt.
  record End(State state, Optional<Differences> found, OptionalInt actRevision, String reference) {

    static End of(State state) {
      return new End(state, Optional.empty(), OptionalInt.empty(), "");
    }
  }

  /// Nobody else can end it, nor this attempt any more when another has begun.
  boolean hold(UUID id, int attempt) {
    return db.sql(
            """
            select state = 'running' and attempt = :attempt and not cancel_asked
              from planning.scenario_search
             where id = :id
               for update
            """)
        .param("id", id)
        .param("attempt", attempt)
        .query(Boolean.class)
        .single();
  }

  /// Also of one that was overtaken, when what still fits of it is taken over.
  void end(UUID id, End end) {
    db.sql(
            """
            update planning.scenario_search
               set state = :state, ended_at = :now, differences = coalesce(:found::jsonb, differences),
                   act_revision = :act, reference = :reference
             where id = :id and state in ('running', 'overtaken')
            """)
        .param("id", id)
        .param("state", end.state().code())
        .param("now", now())
        .param("found", end.found().map(json::writeValueAsString).orElse(null))
        .param("act", end.actRevision().isPresent() ? end.actRevision().getAsInt() : null)
        .param("reference", end.reference().isEmpty() ? null : end.reference())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
  }
}
