package dk.klynge.organisation.timeline;

import dk.klynge.guard.Guard;
import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of all tables of the register, written as JSON so that one statement serves every
/// table.
@Repository
class Facts {

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;
  private final Guard guard;
  private final Clock clock;

  Facts(JdbcClient db, JsonMapper json, Guard guard, Clock clock) {
    this.db = db;
    this.json = json;
    this.guard = guard;
    this.clock = clock;
  }

  List<Fact> history(Table table, Map<String, String> key) {
    return db.sql(
            "select to_jsonb(t) - 'valid' as values, valid::text as valid from %s t where %s order by lower(valid)"
                .formatted(table.sql(), table.byKey()))
        .params(table.keyOf(key))
        .query((row, _) -> fact(table, row))
        .list();
  }

  void insert(Fact fact) {
    var row = new HashMap<>(fact.values());
    row.put("valid", fact.valid().range());
    defer();
    possibly(
        fact,
        db.sql(
                "insert into %1$s select (jsonb_populate_record(null::%1$s, :row::jsonb)).*"
                    .formatted(fact.table().sql()))
            .param("row", json.writeValueAsString(row)));
  }

  void setValid(Fact fact, Period valid) {
    defer();
    possibly(
        fact,
        db.sql(
                "update %s set valid = :valid::daterange where %s and valid = :old::daterange"
                    .formatted(fact.table().sql(), fact.table().byKey()))
            .params(fact.key())
            .param("valid", valid.range())
            .param("old", fact.valid().range()));
  }

  /// Takes the row away and keeps it among the superseded ones.
  void supersede(Fact fact, String reason) {
    defer();
    db.sql(
            """
            with gone as (delete from %s t where %s and valid = :old::daterange returning to_jsonb(t) as was)
            insert into organisation.superseded (of_table, was, corrected_at, corrected_by, reason)
            select :of_table, was, :at, :by, :reason from gone
            """
                .formatted(fact.table().sql(), fact.table().byKey()))
        .params(fact.key())
        .param("old", fact.valid().range())
        .param("of_table", fact.table().name().toLowerCase(Locale.ROOT))
        .param("at", OffsetDateTime.now(clock))
        .param("by", guard.name().isEmpty() ? guard.who() : guard.name())
        .param("reason", reason)
        .update();
  }

  void checkReferences() {
    try {
      db.sql("set constraints all immediate").update();
    } catch (DataAccessException e) {
      throw refusal(e).orElseThrow(() -> e);
    }
  }

  void lock(UUID id) {
    db.sql("select pg_advisory_xact_lock(:key)")
        .param("key", id.getLeastSignificantBits())
        .query((_, _) -> id)
        .list();
  }

  /// Between the end of one row and the beginning of the next, children stand without a parent.
  private void defer() {
    db.sql("set constraints all deferred").update();
  }

  private static void possibly(Fact fact, JdbcClient.StatementSpec statement) {
    try {
      if (statement.update() != 1)
        throw new NotPossible("organisation.refused.changed-meanwhile", fact.get("name"));
    } catch (DataAccessException e) {
      throw refusal(e).orElseThrow(() -> e);
    }
  }

  /// The database's refusal as an answer that people understand.
  private static Optional<NotPossible> refusal(DataAccessException e) {
    if (!(e.getMostSpecificCause() instanceof PSQLException cause)
        || cause.getServerErrorMessage() == null) return Optional.empty();
    var constraint = Optional.ofNullable(cause.getServerErrorMessage().getConstraint()).orElse("");
    var state = Optional.ofNullable(cause.getSQLState()).orElse("");
    return switch (state) {
      case "23P01", "23505" -> Optional.of(overlap(constraint));
      case "23503" -> Optional.of(new NotPossible("organisation.refused.parent-missing"));
      case "23514", "22P02", "22003" -> Optional.of(new NotPossible("organisation.refused.value"));
      default -> Optional.empty();
    };
  }

  private static NotPossible overlap(String constraint) {
    if (constraint.contains("_name_")) return new NotPossible("organisation.refused.name-taken");
    if (constraint.startsWith("role_"))
      return new NotPossible("organisation.refused.leader-exists");
    if (constraint.startsWith("external_id"))
      return new NotPossible("organisation.refused.id-taken");
    if (constraint.equals("unit_one_main"))
      return new NotPossible("organisation.refused.main-exists");
    return new NotPossible("organisation.refused.overlap");
  }

  private Fact fact(Table table, ResultSet row) throws SQLException {
    var values = new HashMap<String, String>();
    Map<String, Object> columns = json.readValue(row.getString("values"), VALUES);
    columns.forEach((column, value) -> {
      if (value != null) values.put(column, value.toString());
    });
    return new Fact(table, values, Period.ofRange(row.getString("valid")));
  }
}
