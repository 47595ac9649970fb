package dk.klynge.organisation.comparing;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.comparing.Thing.Kind;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes many changes from one day on with few statements: rows of the day end (those that begin
/// that very day give way and are kept among the superseded), then the new rows begin. Keys are
/// checked at once, references between tables at the end.
@Repository
class RegisterWrites {

  private static final int PER_ROUND_TRIP = 1000;

  private final JdbcClient db;
  private final JsonMapper json;
  private final Guard guard;
  private final Clock clock;

  RegisterWrites(JdbcClient db, JsonMapper json, Guard guard, Clock clock) {
    this.db = db;
    this.json = json;
    this.guard = guard;
    this.clock = clock;
  }

  /// One import at a time changes the register.
  void lock() {
    db.sql("select pg_advisory_xact_lock(hashtext('organisation.import'))")
        .query((_, _) -> true)
        .list();
  }

  /// @param done is told how many have been written, again and again
  void write(List<Write> all, LocalDate day, IntConsumer done) {
    db.sql("set constraints all deferred").update();
    var count = 0;
    for (var kind : Kind.values()) {
      var ofKind = all.stream().filter(write -> write.key().kind() == kind).toList();
      for (var some : ofKind.stream().gather(Gatherers.windowFixed(PER_ROUND_TRIP)).toList())
        end(kind, some, day);
      for (var some : ofKind.stream().gather(Gatherers.windowFixed(PER_ROUND_TRIP)).toList()) {
        begin(kind, some, day);
        count += some.size();
        done.accept(count);
      }
    }
  }

  /// After many new rows the database must count them first, or it looks for each parent by reading
  /// whole tables.
  void check(int written) {
    if (written > PER_ROUND_TRIP)
      db.sql("select organisation.count_rows_anew()::text").query(String.class).list();
    db.sql("set constraints all immediate").update();
  }

  private void end(Kind kind, List<Write> some, LocalDate day) {
    var givingWay = new ArrayList<Thing>();
    var ending = new ArrayList<Thing>();
    for (var write : some)
      write
          .before()
          .ifPresent(before -> (before.from().equals(day) ? givingWay : ending).add(before));
    if (!ending.isEmpty())
      db.sql(
              """
              update organisation.%1$s t set valid = daterange(lower(t.valid), :day)
                from jsonb_populate_recordset(null::organisation.%1$s, :rows::jsonb) g
               where %2$s and t.valid = g.valid
              """
                  .formatted(kind.table(), sameKey(kind)))
          .param("day", day)
          .param("rows", rows(ending))
          .update();
    if (!givingWay.isEmpty()) supersede(kind, givingWay);
  }

  private void supersede(Kind kind, List<Thing> things) {
    db.sql(
            """
            with gone as (
              delete from organisation.%1$s t
               using jsonb_populate_recordset(null::organisation.%1$s, :rows::jsonb) g
               where %2$s and t.valid = g.valid
              returning to_jsonb(t) as was)
            insert into organisation.superseded (of_table, was, corrected_at, corrected_by, reason)
            select '%1$s', was, :at, :by, 'import' from gone
            """
                .formatted(kind.table(), sameKey(kind)))
        .param("rows", rows(things))
        .param("at", OffsetDateTime.now(clock))
        .param("by", guard.who())
        .update();
  }

  private void begin(Kind kind, List<Write> some, LocalDate day) {
    var rows =
        some.stream()
            .flatMap(write -> write.after().map(values -> row(write, values, day)).stream());
    db.sql(
            """
            insert into organisation.%1$s
            select * from jsonb_populate_recordset(null::organisation.%1$s, :rows::jsonb)
            """
                .formatted(kind.table()))
        .param("rows", json.writeValueAsString(rows.toList()))
        .update();
  }

  private static Map<String, String> row(Write write, Map<String, String> values, LocalDate day) {
    return row(write.key().columns(), values, new Period(day, write.until()));
  }

  private static Map<String, String> row(
      Map<String, String> key, Map<String, String> values, Period valid) {
    var row = new HashMap<>(values);
    row.putAll(key);
    row.put("valid", valid.range());
    return row;
  }

  private String rows(List<Thing> things) {
    return json.writeValueAsString(
        things.stream()
            .map(thing ->
                row(thing.key().columns(), Map.of(), new Period(thing.from(), thing.until())))
            .toList());
  }

  private static String sameKey(Kind kind) {
    return String.join(
        " and ", kind.columns().stream().map(column -> "t." + column + " = g." + column).toList());
  }
}
