package dk.klynge.processplan.plan;

import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.Rearrangement.Shift;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The activities of plans, and all dates that they ever had. Hundreds go into one statement.
@Repository
class Activities {

  private final JdbcClient db;
  private final Clock clock;

  Activities(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param templateVersion empty for what was added to the plan
  record Row(
      UUID id,
      String key,
      @Nullable Integer templateVersion,
      @Nullable UUID area,
      @Nullable String areaName,
      LocalDate begins,
      LocalDate ends,
      boolean confirmed,
      boolean byHand,
      Progress progress,
      String link,
      int version) {}

  List<Row> of(PlanId plan) {
    return db.sql(
            "select * from processplan.activity where plan = :plan order by begins, ends, key, area_name")
        .param("plan", plan.value())
        .query((row, _) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("key"),
        row.getObject("template_version", Integer.class),
        row.getObject("area", UUID.class),
        row.getString("area_name"),
        row.getObject("begins", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        row.getBoolean("confirmed"),
        row.getBoolean("by_hand"),
        progress(row),
        row.getString("link"),
        row.getInt("version"));
  }

  private static Progress progress(ResultSet row) throws SQLException {
    var by = row.getString("state_by");
    return switch (row.getString("state")) {
      case "begun" -> new Progress.Begun(row.getObject("state_on", LocalDate.class), by);
      case "done" -> new Progress.Done(row.getObject("state_on", LocalDate.class), by);
      case "not_applicable" -> new Progress.NotApplicable(row.getString("reason"), by);
      default -> new Progress.Waiting();
    };
  }

  /// New ones with their first dates.
  void insert(PlanId plan, List<Row> rows, String reason, String by) {
    db.sql(
            """
            with new as (
              insert into processplan.activity (id, plan, key, template_version, area, area_name, begins, ends, by_hand)
              select id, :plan, key, version, area, area_name, begins, ends, by_hand
                from unnest(:ids::uuid[], :keys::text[], :versions::int[], :areas::uuid[], :names::text[],
                            :begins::date[], :ends::date[], :hands::boolean[])
                  as one (id, key, version, area, area_name, begins, ends, by_hand)
              returning id, begins, ends)
            insert into processplan.activity_date (activity, begins, ends, confirmed, reason, set_at, set_by)
            select id, begins, ends, false, :reason, :now, :by from new
            """)
        .param("plan", plan.value())
        .param("ids", array(rows, Row::id))
        .param("keys", array(rows, Row::key))
        .param("versions", array(rows, Row::templateVersion))
        .param("areas", array(rows, Row::area))
        .param("names", array(rows, Row::areaName))
        .param("begins", array(rows, Row::begins))
        .param("ends", array(rows, Row::ends))
        .param("hands", array(rows, Row::byHand))
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  /// A literal of an array, in which `null` is none.
  private static String array(List<Row> rows, Function<Row, @Nullable Object> value) {
    return rows.stream()
        .map(value)
        .map(one -> one == null ? "null" : quoted(one.toString()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// Why dates are changed, and which of them are relied on.
  ///
  /// @param wished activities that somebody has set by hand
  record Cause(UUID id, String reason, String by, List<ActivityId> wished, Standing standing) {}

  void shift(List<Shift> shifts, Cause cause) {
    if (shifts.isEmpty()) return;
    db.sql(
            """
            with wanted as (
              select id, begins, ends, id = any (:wished::uuid[]) as by_hand
                from unnest(:ids::uuid[], :begins::date[], :ends::date[]) as one (id, begins, ends)),
            moved as (
              update processplan.activity a
                 set begins = w.begins, ends = w.ends, by_hand = a.by_hand or w.by_hand,
                     confirmed = w.by_hand and :confirmed, version = version + 1
                from wanted w where a.id = w.id
              returning a.id, a.begins, a.ends, a.confirmed)
            insert into processplan.activity_date (activity, cause, begins, ends, confirmed, reason, set_at, set_by)
            select id, :cause, begins, ends, confirmed, :reason, :now, :by from moved
            """)
        .param("wished", list(cause.wished(), ActivityId::value))
        .param("ids", list(shifts, shift -> shift.activity().id().value()))
        .param("begins", list(shifts, shift -> shift.after().begins()))
        .param("ends", list(shifts, shift -> shift.after().ends()))
        .param("confirmed", cause.standing() == Standing.CONFIRMED)
        .param("cause", cause.id())
        .param("reason", cause.reason())
        .param("now", OffsetDateTime.now(clock))
        .param("by", cause.by())
        .update();
  }

  private static <T> String list(List<T> all, Function<T, Object> value) {
    return all.stream()
        .map(one -> value.apply(one).toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /// False where somebody changed it since that version.
  boolean progress(ActivityId id, int version, Progress progress) {
    var told = Told.of(progress, LocalDate.now(clock));
    return db.sql(
                """
                update processplan.activity
                   set state = :state, state_on = :on::date, state_by = :by, reason = :reason, version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", id.value())
            .param("version", version)
            .param("state", told.state())
            .param("on", told.on().orElse(null))
            .param("by", told.by().orElse(null))
            .param("reason", told.reason().orElse(null))
            .update()
        == 1;
  }

  private record Told(
      String state, Optional<LocalDate> on, Optional<String> by, Optional<String> reason) {

    static Told of(Progress progress, LocalDate today) {
      var no = Optional.<String>empty();
      return switch (progress) {
        case Progress.Waiting() -> new Told("waiting", Optional.empty(), no, no);
        case Progress.Begun(var on, var by) ->
            new Told("begun", Optional.of(on), Optional.of(by), no);
        case Progress.Done(var on, var by) ->
            new Told("done", Optional.of(on), Optional.of(by), no);
        case Progress.NotApplicable(var reason, var by) ->
            new Told("not_applicable", Optional.of(today), Optional.of(by), Optional.of(reason));
      };
    }
  }

  boolean link(ActivityId id, int version, String link) {
    return db.sql(
                """
                update processplan.activity set link = :link, version = version + 1 where id = :id and version = :version
                """)
            .param("id", id.value())
            .param("version", version)
            .param("link", link)
            .update()
        == 1;
  }

  boolean confirm(ActivityId id, int version, Standing standing, String by) {
    return db.sql(
                """
                with stood as (
                  update processplan.activity set confirmed = :confirmed, version = version + 1
                   where id = :id and version = :version returning id, begins, ends)
                insert into processplan.activity_date (activity, begins, ends, confirmed, reason, set_at, set_by)
                select id, begins, ends, :confirmed, '', :now, :by from stood
                """)
            .param("id", id.value())
            .param("version", version)
            .param("confirmed", standing == Standing.CONFIRMED)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  /// From now on they are described by that version.
  void describedBy(PlanId plan, int version, List<String> keys) {
    db.sql(
            "update processplan.activity set template_version = :version where plan = :plan and key = any (:keys::text[])")
        .param("plan", plan.value())
        .param("version", version)
        .param("keys", "{" + String.join(",", keys) + "}")
        .update();
  }
}
