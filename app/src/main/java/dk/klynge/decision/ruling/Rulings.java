package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionId;
import dk.klynge.decision.ruling.Case.Condition;
import dk.klynge.decision.ruling.Case.Decider;
import dk.klynge.decision.ruling.Case.Entered;
import dk.klynge.decision.ruling.Case.Fulfilment;
import dk.klynge.decision.ruling.Case.Outcome;
import dk.klynge.decision.ruling.Case.Reason;
import dk.klynge.decision.ruling.Case.Revocation;
import dk.klynge.decision.ruling.Case.Ruling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was decided, with its conditions, and what was revoked.
@Repository
class Rulings {

  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

  private static final String RULING =
      """
      select r.dossier, r.outcome, r.effective_day, r.reasons, r.body, r.meeting, r.item, r.decided_on, r.entered_at,
             r.entered_by, r.entered_by_name,
             v.body as revoked_by, v.day as revoked_on, v.reason as revoked_because,
             v.entered_at as revoked_at, v.entered_by as revocation_by, v.entered_by_name as revocation_by_name
        from decision.ruling r
        left join decision.revocation v on v.dossier = r.dossier
       where :one::uuid is null or r.dossier = :one
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  Rulings(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// False when something was decided already; then nothing is written.
  boolean add(DecisionId id, Ruling made) {
    var added =
        db.sql(
                """
                insert into decision.ruling (dossier, outcome, effective_day, reasons, body, meeting, item, decided_on,
                    entered_at, entered_by, entered_by_name)
                values (:id, :outcome, :day, :reasons, :body, :meeting, :item, :on, :at, :by, :byName)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("outcome", made.outcome().word())
            .param("day", made.outcome().day().orElse(null))
            .param("reasons", json.writeValueAsString(made.reasons()))
            .param("body", made.decider().body())
            .param("meeting", made.decider().meeting())
            .param("item", made.decider().item())
            .param("on", made.on())
            .param("at", made.entered().at().atOffset(ZoneOffset.UTC))
            .param("by", made.entered().by())
            .param("byName", made.entered().byName())
            .update();
    if (added == 1) made.outcome().attached().forEach(condition -> add(id, condition));
    return added == 1;
  }

  private void add(DecisionId id, Condition condition) {
    db.sql(
            """
            insert into decision.condition (id, dossier, number, text, responsible, deadline, before_force)
            values (:id, :dossier, :number, :text, :responsible, :deadline, :before)
            """)
        .param("id", condition.id())
        .param("dossier", id.value())
        .param("number", condition.number())
        .param("text", condition.text())
        .param("responsible", condition.responsible())
        .param("deadline", condition.deadline().orElse(null))
        .param("before", condition.beforeForce())
        .update();
  }

  /// False when it has been revoked before.
  boolean revoke(DecisionId id, Revocation made) {
    return db.sql(
                """
                insert into decision.revocation (dossier, body, day, reason, entered_at, entered_by, entered_by_name)
                values (:id, :body, :day, :reason, :at, :by, :byName)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("body", made.body())
            .param("day", made.day())
            .param("reason", made.reason())
            .param("at", made.entered().at().atOffset(ZoneOffset.UTC))
            .param("by", made.entered().by())
            .param("byName", made.entered().byName())
            .update()
        == 1;
  }

  Map<DecisionId, Ruling> all() {
    return rulings(null);
  }

  Map<DecisionId, Ruling> of(DecisionId id) {
    return rulings(id.value());
  }

  private Map<DecisionId, Ruling> rulings(@org.jspecify.annotations.Nullable UUID one) {
    var conditions = conditions(one);
    var rulings = new HashMap<DecisionId, Ruling>();
    db.sql(RULING)
        .param("one", one)
        .query((row, _) -> {
          var id = row.getObject("dossier", UUID.class);
          var ruling = read(row, conditions.getOrDefault(id, List.of()));
          return rulings.put(new DecisionId(id), ruling) == null;
        })
        .list();
    return rulings;
  }

  private Map<UUID, List<Condition>> conditions(@org.jspecify.annotations.Nullable UUID one) {
    var conditions = new HashMap<UUID, List<Condition>>();
    db.sql(
            """
            select c.dossier, c.id, c.number, c.text, c.responsible, c.deadline, c.before_force,
                   f.fulfilled, f.day, f.note, f.entered_by_name
              from decision.condition c
              left join lateral (select * from decision.fulfilment f
                                  where f.condition = c.id order by f.number desc limit 1) f on true
             where :one::uuid is null or c.dossier = :one
             order by c.dossier, c.number
            """)
        .param("one", one)
        .query((row, _) ->
            conditions
                .computeIfAbsent(row.getObject("dossier", UUID.class), _ -> new ArrayList<>())
                .add(condition(row)))
        .list();
    return conditions;
  }

  private static Condition condition(ResultSet row) throws SQLException {
    Optional<Fulfilment> fulfilment =
        row.getBoolean("fulfilled")
            ? Optional.of(
                new Fulfilment(
                    row.getObject("day", LocalDate.class),
                    row.getString("note"),
                    row.getString("entered_by_name")))
            : Optional.empty();
    return new Condition(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        row.getString("text"),
        row.getString("responsible"),
        Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
        row.getBoolean("before_force"),
        fulfilment);
  }

  private Ruling read(ResultSet row, List<Condition> conditions) throws SQLException {
    return new Ruling(
        outcome(row, conditions),
        json.readValue(row.getString("reasons"), REASONS),
        new Decider(row.getString("body"), row.getString("meeting"), row.getString("item")),
        row.getObject("decided_on", LocalDate.class),
        new Entered(
            row.getObject("entered_at", OffsetDateTime.class).toInstant(),
            row.getString("entered_by"),
            row.getString("entered_by_name")),
        revocation(row));
  }

  private static Outcome outcome(ResultSet row, List<Condition> conditions) throws SQLException {
    var day = Optional.ofNullable(row.getObject("effective_day", LocalDate.class));
    var word = row.getString("outcome");
    return switch (word) {
      case "approved" -> new Outcome.Approved(day.orElseThrow());
      case "approved_with_conditions" ->
          new Outcome.ApprovedWithConditions(day.orElseThrow(), conditions);
      case "deferred" -> new Outcome.Deferred();
      case "rejected" -> new Outcome.Rejected();
      default -> throw new IllegalStateException("Outcome " + word);
    };
  }

  private static Optional<Revocation> revocation(ResultSet row) throws SQLException {
    if (row.getString("revoked_by") == null) return Optional.empty();
    return Optional.of(
        new Revocation(
            row.getString("revoked_by"),
            row.getObject("revoked_on", LocalDate.class),
            row.getString("revoked_because"),
            new Entered(
                Objects.requireNonNull(row.getObject("revoked_at", OffsetDateTime.class))
                    .toInstant(),
                row.getString("revocation_by"),
                row.getString("revocation_by_name"))));
  }
}
