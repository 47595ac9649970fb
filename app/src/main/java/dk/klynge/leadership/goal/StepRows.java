package dk.klynge.leadership.goal;

import dk.klynge.leadership.GoalId;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is done for goals, and what was seen of them.
@Repository
class StepRows {

  private static final String STEPS =
      """
      select s.*, coalesce(p.name, '') as owner_name, g.text as goal_text
        from leadership.goal_step s join leadership.goal g on g.id = s.goal
        left join organisation.public_person p on p.id = s.owner
      """;

  private final JdbcClient db;
  private final Clock clock;

  StepRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Step(
      UUID id,
      GoalId goal,
      String goalText,
      String what,
      Optional<PersonId> owner,
      String ownerName,
      LocalDate due,
      Optional<LocalDate> doneOn,
      Optional<LocalDate> droppedOn) {

    /// done, dropped, late, soon or open.
    String state(LocalDate day) {
      if (doneOn.isPresent()) return "done";
      if (droppedOn.isPresent()) return "dropped";
      if (due.isBefore(day)) return "late";
      return due.isAfter(day.plusDays(14)) ? "open" : "soon";
    }
  }

  List<Step> steps(Collection<UUID> goals) {
    if (goals.isEmpty()) return List.of();
    return db.sql(
            STEPS
                + " where s.goal in (:goals) order by s.done_on nulls first, s.dropped_on nulls first, s.due, s.id")
        .param("goals", goals)
        .query((row, _) -> step(row))
        .list();
  }

  /// Those of one person that wait to be done by the day, for goals that are open.
  List<Step> open(PersonId owner, LocalDate until) {
    return db.sql(
            STEPS
                + """
                 where s.owner = :owner and s.done_on is null and s.dropped_on is null and s.due <= :until
                   and g.closed_on is null
                 order by s.due, s.id
                """)
        .param("owner", owner.value())
        .param("until", until)
        .query((row, _) -> step(row))
        .list();
  }

  /// False where it is there already: the form was sent twice.
  boolean add(UUID id, GoalId goal, String what, PersonId owner, LocalDate due) {
    return db.sql(
                """
                insert into leadership.goal_step (id, goal, what, owner, due, made_at)
                values (:id, :goal, :what, :owner, :due, :now) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("goal", goal.value())
            .param("what", what)
            .param("owner", owner.value())
            .param("due", due)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  void end(UUID id, Optional<LocalDate> done, Optional<LocalDate> dropped) {
    db.sql(
            "update leadership.goal_step set done_on = :done::date, dropped_on = :dropped::date where id = :id")
        .param("done", done.orElse(null))
        .param("dropped", dropped.orElse(null))
        .param("id", id)
        .update();
  }

  record Evidence(GoalId goal, String progress, String text, Instant at, String by) {}

  /// The latest first.
  List<Evidence> evidence(Collection<UUID> goals) {
    if (goals.isEmpty()) return List.of();
    return db.sql(
            """
            select goal, progress, text, at, by_name from leadership.goal_evidence
             where goal in (:goals) order by at desc, id
            """)
        .param("goals", goals)
        .query((row, _) ->
            new Evidence(
                new GoalId(row.getObject("goal", UUID.class)),
                row.getString("progress"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name")))
        .list();
  }

  boolean see(UUID id, GoalId goal, String progress, String text, String by) {
    return db.sql(
                """
                insert into leadership.goal_evidence (id, goal, progress, text, at, by_name)
                values (:id, :goal, :progress, :text, :now, :by) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("goal", goal.value())
            .param("progress", progress)
            .param("text", text)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getObject("id", UUID.class),
        new GoalId(row.getObject("goal", UUID.class)),
        row.getString("goal_text"),
        row.getString("what"),
        Optional.ofNullable(row.getObject("owner", UUID.class)).map(PersonId::new),
        row.getString("owner_name"),
        row.getObject("due", LocalDate.class),
        Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
        Optional.ofNullable(row.getObject("dropped_on", LocalDate.class)));
  }
}
