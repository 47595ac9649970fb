package dk.klynge.planning.price;

import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.planning.ProposalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Runs that ask what limits cost. As with proposals, only the latest attempt may write.
@Repository
class PriceRuns {

  private static final String RUN =
      """
      select id, proposal, form, asked_at, asked_by, asked_by_name, clusters, weight, institutions, share,
             state, cancel_asked, ended_at, done, searches, answer, reference
        from planning.price_run
      """;

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  PriceRuns(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /// False when this form has been sent before or a run for the proposal is under way; then nothing
  /// is written.
  boolean add(UUID id, ProposalId proposal, PriceRun.Asked asked) {
    return db.sql(
                """
                insert into planning.price_run (id, proposal, form, asked_at, asked_by, asked_by_name,
                    clusters, weight, institutions, share)
                values (:id, :proposal, :form, :at, :by, :byName, :clusters, :weight, :institutions, :share)
                on conflict do nothing
                """)
            .param("id", id)
            .param("proposal", proposal.value())
            .param("form", asked.form())
            .param("at", asked.at().atOffset(ZoneOffset.UTC))
            .param("by", asked.by())
            .param("byName", asked.byName())
            .param("clusters", asked.steps().clusters())
            .param("weight", asked.steps().weight())
            .param("institutions", asked.steps().sites())
            .param("share", asked.steps().share())
            .update()
        == 1;
  }

  /// The run of a proposal that was asked for last.
  Optional<PriceRun> latest(ProposalId proposal) {
    return db.sql(RUN + " where proposal = :proposal order by asked_at desc, id limit 1")
        .param("proposal", proposal.value())
        .query((row, _) -> run(row))
        .optional();
  }

  Optional<PriceRun> find(UUID id) {
    return db.sql(RUN + " where id = :id").param("id", id).query((row, _) -> run(row)).optional();
  }

  /// Begins the next attempt and returns its number; empty when the run has ended.
  Optional<Integer> take(UUID id) {
    return db.sql(
            """
            update planning.price_run
               set state = 'running', attempt = attempt + 1, started_at = :now, done = 0, searches = 0
             where id = :id and state in ('waiting', 'running')
            returning attempt
            """)
        .param("id", id)
        .param("now", now())
        .query(Integer.class)
        .optional();
  }

  void note(UUID id, int attempt, int done, int all) {
    db.sql(
            """
            update planning.price_run
               set done = :done, searches = :all
             where id = :id and attempt = :attempt and state = 'running'
            """)
        .param("id", id)
        .param("attempt", attempt)
        .param("done", done)
        .param("all", all)
        .update();
  }

  /// Whether this attempt is still the one that counts, and nobody has asked it to stop.
  boolean wanted(UUID id, int attempt) {
    return db.sql(
            """
            select state = 'running' and attempt = :attempt and not cancel_asked
              from planning.price_run
             where id = :id
            """)
        .param("id", id)
        .param("attempt", attempt)
        .query(Boolean.class)
        .single();
  }

  /// A run that waits is cancelled at once, one that runs is asked to stop; false when there is
  /// nothing to stop.
  boolean cancel(ProposalId proposal) {
    return db.sql(
                """
                update planning.price_run
                   set cancel_asked = true,
                       state = case state when 'waiting' then 'cancelled' else state end,
                       ended_at = case state when 'waiting' then :now::timestamptz end
                 where proposal = :proposal and state in ('waiting', 'running') and not cancel_asked
                """)
            .param("proposal", proposal.value())
            .param("now", now())
            .update()
        == 1;
  }

  /// The last word of this attempt; false, and nothing is written, when it no longer counts.
  boolean end(UUID id, int attempt, PriceRun.State state) {
    return db.sql(
                """
                update planning.price_run
                   set state = :state, ended_at = :now, answer = :answer::jsonb, reference = :reference
                 where id = :id and state = 'running' and attempt = :attempt
                """)
            .param("id", id)
            .param("attempt", attempt)
            .param("now", now())
            .param("state", state.word())
            .param("answer", state.found().map(json::writeValueAsString).orElse(null))
            .param(
                "reference",
                state instanceof PriceRun.State.Failed(_, var reference) ? reference : null)
            .update()
        == 1;
  }

  private PriceRun run(ResultSet row) throws SQLException {
    return new PriceRun(
        row.getObject("id", UUID.class),
        new ProposalId(row.getObject("proposal", UUID.class)),
        new PriceRun.Asked(
            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
            row.getString("asked_by"),
            row.getString("asked_by_name"),
            new WhatIf.Steps(
                row.getInt("clusters"),
                row.getDouble("weight"),
                row.getInt("institutions"),
                row.getDouble("share")),
            row.getString("form")),
        state(row));
  }

  private PriceRun.State state(ResultSet row) throws SQLException {
    var ended =
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(Instant.EPOCH);
    var prices =
        Optional.ofNullable(row.getString("answer"))
            .map(text -> json.readValue(text, PriceList.class));
    var state = row.getString("state");
    return switch (state) {
      case "waiting" -> new PriceRun.State.Waiting();
      case "running" ->
          new PriceRun.State.Running(
              row.getInt("done"), row.getInt("searches"), row.getBoolean("cancel_asked"));
      case "finished" -> new PriceRun.State.Finished(ended, prices.orElseThrow());
      case "cancelled" -> new PriceRun.State.Cancelled(ended, prices);
      case "failed" -> new PriceRun.State.Failed(ended, row.getString("reference"));
      default -> throw new IllegalStateException("A run cannot be " + state);
    };
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
