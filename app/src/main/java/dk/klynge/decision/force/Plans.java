package dk.klynge.decision.force;

import dk.klynge.decision.DecisionId;
import dk.klynge.decision.force.Plan.Act;
import dk.klynge.decision.force.Plan.Fate;
import dk.klynge.decision.force.Plan.Line;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges.Consequence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Plans {

  private static final String PLAN =
      """
      select dossier, day, text, state, version, tried_on, hindrances, applied_at
        from decision.enforcement
      """;

  private final JdbcClient db;
  private final ChangeText texts;

  Plans(JdbcClient db, ChangeText texts) {
    this.db = db;
    this.texts = texts;
  }

  void add(DecisionId id, LocalDate day, String text) {
    db.sql("insert into decision.enforcement (dossier, day, text) values (:id, :day, :text)")
        .param("id", id.value())
        .param("day", day)
        .param("text", text)
        .update();
  }

  Optional<Plan> find(DecisionId id) {
    return db.sql(PLAN + " where dossier = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  /// Holds it until the end of the transaction, so that nobody else changes or applies it.
  Optional<Plan> hold(DecisionId id) {
    return db.sql(PLAN + " where dossier = :id for update")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Plan> planned() {
    return db.sql(PLAN + " where state = 'planned' order by day, dossier")
        .query((row, _) -> read(row))
        .list();
  }

  /// What is due and has not been tried on this day.
  List<DecisionId> due(LocalDate today) {
    return db
        .sql(
            """
            select dossier from decision.enforcement
             where state = 'planned' and day <= :today and (tried_on is null or tried_on < :today)
             order by day, dossier
            """)
        .param("today", today)
        .query(UUID.class)
        .list()
        .stream()
        .map(DecisionId::new)
        .toList();
  }

  void put(DecisionId id, Line line) {
    db.sql(
            """
            insert into decision.change_line (dossier, number, derived, change, left_out)
            values (:id, :number, :derived, :change, :leftOut)
            on conflict (dossier, number) do update set change = excluded.change, left_out = excluded.left_out
            """)
        .param("id", id.value())
        .param("number", line.number())
        .param("derived", line.derived().map(texts::of).orElse(null))
        .param("change", texts.of(line.change()))
        .param("leftOut", line.fate() == Fate.LEFT_OUT)
        .update();
  }

  void clear(DecisionId id) {
    db.sql("delete from decision.change_line where dossier = :id").param("id", id.value()).update();
  }

  void act(DecisionId id, Act act) {
    db.sql(
            """
            insert into decision.change_act (dossier, number, kind, line, reason, at, by_name)
            select :id, coalesce(max(number), 0) + 1, :kind, :line, :reason, :at, :byName
              from decision.change_act
             where dossier = :id
            """)
        .param("id", id.value())
        .param("kind", act.kind())
        .param("line", act.line() == 0 ? null : act.line())
        .param("reason", act.reason())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("byName", act.byName())
        .update();
    db.sql("update decision.enforcement set version = version + 1 where dossier = :id")
        .param("id", id.value())
        .update();
  }

  List<Act> acts(DecisionId id) {
    return db.sql(
            """
            select kind, coalesce(line, 0) as line, reason, at, by_name
              from decision.change_act where dossier = :id order by number
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Act(
                row.getString("kind"),
                row.getInt("line"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name")))
        .list();
  }

  void become(DecisionId id, State state) {
    var tried = Optional.<LocalDate>empty();
    List<Consequence> hindrances = List.of();
    if (state instanceof State.Planned(var on, var found)) {
      tried = on;
      hindrances = found;
    }
    Optional<Instant> at =
        state instanceof State.InForce(var moment) ? Optional.of(moment) : Optional.empty();
    db.sql(
            """
            update decision.enforcement
               set state = :state, tried_on = :tried, hindrances = :hindrances, applied_at = :at
             where dossier = :id
            """)
        .param("id", id.value())
        .param("state", state.word())
        .param("tried", tried.orElse(null))
        .param("hindrances", texts.of(hindrances))
        .param("at", at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null))
        .update();
  }

  private Plan read(ResultSet row) throws SQLException {
    var id = new DecisionId(row.getObject("dossier", UUID.class));
    return new Plan(
        id,
        row.getObject("day", LocalDate.class),
        row.getString("text"),
        state(row),
        row.getInt("version"),
        lines(id));
  }

  private State state(ResultSet row) throws SQLException {
    var word = row.getString("state");
    return switch (word) {
      case "planned" ->
          new State.Planned(
              Optional.ofNullable(row.getObject("tried_on", LocalDate.class)),
              texts.consequences(row.getString("hindrances")));
      case "withdrawn" -> new State.Withdrawn();
      case "in_force" ->
          new State.InForce(row.getObject("applied_at", OffsetDateTime.class).toInstant());
      default -> throw new IllegalStateException("State " + word);
    };
  }

  private List<Line> lines(DecisionId id) {
    return db.sql(
            """
            select number, derived, change, left_out
              from decision.change_line where dossier = :id order by number
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Line(
                row.getInt("number"),
                derived(row.getString("derived")),
                texts.read(row.getString("change")),
                row.getBoolean("left_out") ? Fate.LEFT_OUT : Fate.DONE))
        .list();
  }

  private Optional<StructuralChange> derived(@org.jspecify.annotations.Nullable String text) {
    return Optional.ofNullable(text).map(texts::read);
  }
}
