package dk.klynge.leadership.diary;

import dk.klynge.organisation.ClusterId;
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
class DiaryRows {

  private final JdbcClient db;
  private final Clock clock;

  DiaryRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Entry(UUID id, PersonId person, LocalDate day, String task, int quarters) {}

  record Disturbance(UUID id, PersonId person, LocalDate day, String cause) {}

  /// The weeks of a team, the latest first.
  List<Week> of(ClusterId cluster) {
    return db.sql(
            "select id, cluster, monday from leadership.diary_week where cluster = :cluster order by"
                + " monday desc")
        .param("cluster", cluster.value())
        .query((row, _) -> week(row))
        .list();
  }

  Optional<Week> find(UUID id) {
    return db.sql("select id, cluster, monday from leadership.diary_week where id = :id")
        .param("id", id)
        .query((row, _) -> week(row))
        .optional();
  }

  private static Week week(ResultSet row) throws SQLException {
    return new Week(
        row.getObject("id", UUID.class),
        new ClusterId(row.getObject("cluster", UUID.class)),
        row.getObject("monday", LocalDate.class));
  }

  /// Does nothing where the team has that week already.
  void start(ClusterId cluster, LocalDate monday, PersonId by) {
    db.sql(
            """
            insert into leadership.diary_week (id, cluster, monday, started_by, started_at)
            values (:id, :cluster, :monday, :by, :now) on conflict do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("cluster", cluster.value())
        .param("monday", monday)
        .param("by", by.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  boolean hasDeclined(Week week, PersonId person) {
    return db.sql(
            """
            select exists (select from leadership.diary_declined where week = :week and person = :person)
            """)
        .param("week", week.id())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /// Takes out what they have written.
  void decline(Week week, PersonId person) {
    for (var sql :
        List.of(
            "delete from leadership.diary_entry where week = :week and person = :person",
            "delete from leadership.diary_disturbance where week = :week and person = :person",
            "insert into leadership.diary_declined (week, person) values (:week, :person) on conflict"
                + " do nothing"))
      db.sql(sql).param("week", week.id()).param("person", person.value()).update();
  }

  void join(Week week, PersonId person) {
    db.sql("delete from leadership.diary_declined where week = :week and person = :person")
        .param("week", week.id())
        .param("person", person.value())
        .update();
  }

  List<Entry> entries(Week week) {
    return db.sql("select * from leadership.diary_entry where week = :week order by at, id")
        .param("week", week.id())
        .query((row, _) ->
            new Entry(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("task"),
                row.getInt("quarters")))
        .list();
  }

  List<Disturbance> disturbances(Week week) {
    return db.sql("select * from leadership.diary_disturbance where week = :week order by at, id")
        .param("week", week.id())
        .query((row, _) ->
            new Disturbance(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("cause")))
        .list();
  }

  /// Once for a form that is sent twice.
  void add(Week week, Entry one) {
    db.sql(
            """
            insert into leadership.diary_entry (id, week, person, day, task, quarters, at)
            values (:id, :week, :person, :day, :task, :quarters, :now) on conflict do nothing
            """)
        .param("id", one.id())
        .param("week", week.id())
        .param("person", one.person().value())
        .param("day", one.day())
        .param("task", one.task())
        .param("quarters", one.quarters())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void add(Week week, Disturbance one) {
    db.sql(
            """
            insert into leadership.diary_disturbance (id, week, person, day, cause, at)
            values (:id, :week, :person, :day, :cause, :now) on conflict do nothing
            """)
        .param("id", one.id())
        .param("week", week.id())
        .param("person", one.person().value())
        .param("day", one.day())
        .param("cause", one.cause())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// Takes out one of the person's own, of time or of a disturbance.
  void remove(UUID id, PersonId person) {
    for (var table : List.of("diary_entry", "diary_disturbance"))
      db.sql("delete from leadership." + table + " where id = :id and person = :person")
          .param("id", id)
          .param("person", person.value())
          .update();
  }
}
