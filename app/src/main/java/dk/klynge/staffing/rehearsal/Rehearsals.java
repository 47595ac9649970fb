package dk.klynge.staffing.rehearsal;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.rehearsal.Rehearsal.Asked;
import dk.klynge.staffing.rehearsal.Rehearsal.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Rehearsals and their results. Only the latest attempt at one may write.
@Repository
class Rehearsals {

  private static final String ALL = "select * from staffing.rehearsal ";

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Rehearsals(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /// False where the form has been sent before; then nothing is written.
  boolean add(UUID id, CampaignId campaign, Asked asked) {
    return db.sql(
                """
                insert into staffing.rehearsal (id, campaign, assumptions, seed, draws, form, asked_at, asked_by,
                  asked_by_name)
                values (:id, :campaign, :assumptions::jsonb, :seed, :draws, :form, :at, :by, :byName)
                on conflict (form) do nothing
                """)
            .param("id", id)
            .param("campaign", campaign.value())
            .param("assumptions", json.writeValueAsString(asked.assumptions()))
            .param("seed", asked.seed())
            .param("draws", asked.assumptions().draws())
            .param("form", asked.form())
            .param("at", asked.at().atOffset(ZoneOffset.UTC))
            .param("by", asked.by())
            .param("byName", asked.byName())
            .update()
        == 1;
  }

  Optional<UUID> madeFrom(String form) {
    return db.sql("select id from staffing.rehearsal where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional();
  }

  Optional<Rehearsal> find(UUID id) {
    return db.sql(ALL + "where id = :id")
        .param("id", id)
        .query((row, _) -> rehearsal(row))
        .optional();
  }

  /// The latest first.
  List<Rehearsal> of(CampaignId campaign) {
    return db.sql(ALL + "where campaign = :campaign order by asked_at desc, id")
        .param("campaign", campaign.value())
        .query((row, _) -> rehearsal(row))
        .list();
  }

  /// Begins the next attempt and returns its number; empty when it has ended.
  Optional<Integer> take(UUID id) {
    return db.sql(
            """
            update staffing.rehearsal set state = 'running', attempt = attempt + 1, done = 0
             where id = :id and state in ('waiting', 'running')
            returning attempt
            """)
        .param("id", id)
        .query(Integer.class)
        .optional();
  }

  /// Writes down how far it is; false where somebody has asked to stop, or another attempt counts.
  boolean goesOn(UUID id, int attempt, int done) {
    return db.sql(
            """
            update staffing.rehearsal set done = :done
             where id = :id and attempt = :attempt and state = 'running'
            returning not cancel_asked
            """)
        .param("id", id)
        .param("attempt", attempt)
        .param("done", done)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /// One that waits is cancelled at once, one that runs is asked to stop; false where it has ended.
  boolean cancel(UUID id) {
    return db.sql(
                """
                update staffing.rehearsal
                   set cancel_asked = true,
                       state = case state when 'waiting' then 'cancelled' else state end,
                       ended_at = case state when 'waiting' then :now::timestamptz end
                 where id = :id and state in ('waiting', 'running') and not cancel_asked
                """)
            .param("id", id)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// The last word of this attempt, if it still counts.
  ///
  /// @param state finished, cancelled or failed
  /// @param reference of a failure; else empty
  record End(String state, Optional<Result> result, String reference) {}

  void end(UUID id, int attempt, End end) {
    db.sql(
            """
            update staffing.rehearsal
               set state = :state, ended_at = :now, result = :result::jsonb, reference = :reference,
                   done = coalesce(:done::int, done)
             where id = :id and attempt = :attempt and state = 'running'
            """)
        .param("id", id)
        .param("attempt", attempt)
        .param("state", end.state())
        .param("now", OffsetDateTime.now(clock))
        .param("result", end.result().map(json::writeValueAsString).orElse(null))
        .param("done", end.result().map(Result::draws).orElse(null))
        .param("reference", end.reference())
        .update();
  }

  private Rehearsal rehearsal(ResultSet row) throws SQLException {
    return new Rehearsal(
        row.getObject("id", UUID.class),
        new CampaignId(row.getObject("campaign", UUID.class)),
        new Asked(
            json.readValue(row.getString("assumptions"), Assumptions.class),
            row.getLong("seed"),
            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
            row.getString("asked_by"),
            row.getString("asked_by_name"),
            row.getString("form")),
        row.getString("state"),
        row.getInt("done"),
        row.getBoolean("cancel_asked"),
        Optional.ofNullable(row.getString("result"))
            .map(text -> json.readValue(text, Result.class)),
        Objects.requireNonNullElse(row.getString("reference"), ""));
  }
}
