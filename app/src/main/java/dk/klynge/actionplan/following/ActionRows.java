package dk.klynge.actionplan.following;

import dk.klynge.actionplan.PlanActions;
import dk.klynge.actionplan.PlanId;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionRows implements PlanActions {

  private static final String COLUMNS =
      """
      select a.id, a.plan, a.section, a.what, coalesce(p.name, a.owner_name) as owner, a.due, a.done_on, a.dropped_on,
             a.note, a.edition
        from actionplan.action a left join organisation.public_person p on p.id = a.owner
      """;

  private final JdbcClient db;
  private final Clock clock;

  ActionRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Action> of(PlanId plan) {
    return db.sql(
            COLUMNS
                + " where a.plan = :plan order by a.done_on nulls first, a.dropped_on nulls first, a.due, a.id")
        .param("plan", plan.value())
        .query((row, _) -> action(row))
        .list();
  }

  Optional<Action> find(PlanId plan, UUID id) {
    return of(plan).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Those of one person that are neither done nor given up and due by the day.
  List<Action> open(PersonId owner, LocalDate until) {
    return db.sql(
            COLUMNS
                + """
                 where a.owner = :owner and a.done_on is null and a.dropped_on is null and a.due <= :until
                 order by a.due, a.id
                """)
        .param("owner", owner.value())
        .param("until", until)
        .query((row, _) -> action(row))
        .list();
  }

  /// What is to be done, as it is written in the form.
  record Wanted(
      String section, String what, Optional<PersonId> owner, String ownerName, LocalDate due) {}

  /// False where it is there already: the form was sent twice.
  boolean add(PlanId plan, UUID id, Wanted wanted) {
    return db.sql(
                """
                insert into actionplan.action (id, plan, section, what, owner, owner_name, due, made_at)
                values (:id, :plan, :section, :what, :owner::uuid, :name, :due, :now) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("plan", plan.value())
            .param("section", wanted.section())
            .param("what", wanted.what())
            .param("owner", wanted.owner().map(PersonId::value).orElse(null))
            .param("name", wanted.ownerName())
            .param("due", wanted.due())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// False where somebody changed it since this edition.
  boolean change(UUID id, int edition, Wanted wanted) {
    return db.sql(
                """
                update actionplan.action
                   set section = :section, what = :what, owner = :owner::uuid, owner_name = :name, due = :due,
                       edition = edition + 1
                 where id = :id and edition = :edition
                """)
            .param("id", id)
            .param("edition", edition)
            .param("section", wanted.section())
            .param("what", wanted.what())
            .param("owner", wanted.owner().map(PersonId::value).orElse(null))
            .param("name", wanted.ownerName())
            .param("due", wanted.due())
            .update()
        == 1;
  }

  /// How it ended, or that it goes on.
  record End(Optional<LocalDate> done, Optional<LocalDate> dropped, String note) {}

  void end(UUID id, End end) {
    db.sql(
            """
            update actionplan.action
               set done_on = :done::date, dropped_on = :dropped::date, note = :note, edition = edition + 1
             where id = :id
            """)
        .param("id", id)
        .param("done", end.done().orElse(null))
        .param("dropped", end.dropped().orElse(null))
        .param("note", end.note())
        .update();
  }

  private static Action action(ResultSet row) throws SQLException {
    return new Action(
        row.getObject("id", UUID.class),
        new PlanId(row.getObject("plan", UUID.class)),
        row.getString("section"),
        row.getString("what"),
        row.getString("owner"),
        row.getObject("due", LocalDate.class),
        Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
        Optional.ofNullable(row.getObject("dropped_on", LocalDate.class)),
        row.getString("note"),
        row.getInt("edition"));
  }
}
