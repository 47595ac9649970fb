package dk.klynge.development.staffmap;

import dk.klynge.development.staffmap.Competence.Held;
import dk.klynge.development.staffmap.Competence.Need;
import dk.klynge.development.staffmap.Competence.Step;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a cluster has mapped, needs and plans.
@Repository
class MapRows {

  private final JdbcClient db;
  private final Clock clock;

  MapRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param cluster where it was registered
  record Own(UUID cluster, Held held) {}

  List<Competence> own(ClusterId cluster) {
    return db.sql(
            """
            select * from development.cluster_competence where cluster = :cluster order by name collate "da-x-icu"
            """)
        .param("cluster", cluster.value())
        .query((row, _) -> new Competence(row.getString("code"), row.getString("name"), true))
        .list();
  }

  void add(ClusterId cluster, String name) {
    db.sql(
            """
            insert into development.cluster_competence (cluster, code, name)
            select :cluster, :code, :name
             where not exists (select from development.cluster_competence
                                where cluster = :cluster and lower(name) = lower(:name))
            """)
        .param("cluster", cluster.value())
        .param("code", "own-" + UUID.randomUUID())
        .param("name", name)
        .update();
  }

  List<Held> held(ClusterId cluster) {
    return db.sql("select * from development.staff_competence where cluster = :cluster")
        .param("cluster", cluster.value())
        .query((row, _) -> held(row))
        .list();
  }

  List<Own> ofPerson(PersonId person) {
    return db.sql("select * from development.staff_competence where person = :person")
        .param("person", person.value())
        .query((row, _) -> new Own(row.getObject("cluster", UUID.class), held(row)))
        .list();
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("competence"),
        row.getInt("level"),
        row.getObject("spoken_on", LocalDate.class));
  }

  int sheet(ClusterId cluster, PersonId person) {
    return db.sql(
            "select version from development.staff_sheet where cluster = :cluster and person = :person")
        .param("cluster", cluster.value())
        .param("person", person.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /// False where somebody changed it since `version`.
  boolean nextSheet(ClusterId cluster, PersonId person, int version) {
    return db.sql(
                """
                insert into development.staff_sheet (cluster, person)
                select :cluster, :person
                 where :version = 0 or exists (select from development.staff_sheet
                                                where cluster = :cluster and person = :person)
                on conflict (cluster, person) do update set version = staff_sheet.version + 1
                 where staff_sheet.version = :version
                """)
            .param("cluster", cluster.value())
            .param("person", person.value())
            .param("version", version)
            .update()
        == 1;
  }

  void put(ClusterId cluster, PersonId person, List<Held> all, String who) {
    db.sql("delete from development.staff_competence where cluster = :cluster and person = :person")
        .param("cluster", cluster.value())
        .param("person", person.value())
        .update();
    for (var one : all)
      db.sql(
              """
              insert into development.staff_competence (cluster, person, competence, level, spoken_on, set_at, set_by)
              values (:cluster, :person, :competence, :level, :day, :now, :who)
              """)
          .param("cluster", cluster.value())
          .param("person", person.value())
          .param("competence", one.competence())
          .param("level", one.level())
          .param("day", one.spokenOn())
          .param("now", OffsetDateTime.now(clock))
          .param("who", who)
          .update();
  }

  /// The codes of what the cluster has mapped, needs or plans.
  Set<String> used(ClusterId cluster) {
    return db.sql(
            """
            select competence from development.staff_competence where cluster = :cluster
            union select competence from development.competence_need where cluster = :cluster
            union select competence from development.competence_step where cluster = :cluster
            """)
        .param("cluster", cluster.value())
        .query(String.class)
        .set();
  }

  List<Need> needs(ClusterId cluster) {
    return db.sql("select * from development.competence_need where cluster = :cluster")
        .param("cluster", cluster.value())
        .query((row, _) ->
            new Need(row.getString("competence"), row.getInt("people"), row.getInt("level")))
        .list();
  }

  int needSheet(ClusterId cluster) {
    return db.sql("select version from development.need_sheet where cluster = :cluster")
        .param("cluster", cluster.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  boolean nextNeeds(ClusterId cluster, int version) {
    return db.sql(
                """
                insert into development.need_sheet (cluster)
                select :cluster
                 where :version = 0 or exists (select from development.need_sheet where cluster = :cluster)
                on conflict (cluster) do update set version = need_sheet.version + 1
                 where need_sheet.version = :version
                """)
            .param("cluster", cluster.value())
            .param("version", version)
            .update()
        == 1;
  }

  void putNeeds(ClusterId cluster, List<Need> all) {
    db.sql("delete from development.competence_need where cluster = :cluster")
        .param("cluster", cluster.value())
        .update();
    for (var one : all)
      db.sql(
              """
              insert into development.competence_need (cluster, competence, people, level)
              values (:cluster, :competence, :people, :level)
              """)
          .param("cluster", cluster.value())
          .param("competence", one.competence())
          .param("people", one.people())
          .param("level", one.level())
          .update();
  }

  /// Open ones by their day, done ones last.
  List<Step> steps(ClusterId cluster) {
    return db.sql(
            """
            select * from development.competence_step where cluster = :cluster
             order by done_on is not null, due, id
            """)
        .param("cluster", cluster.value())
        .query((row, _) -> step(row))
        .list();
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("competence"),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        row.getString("what"),
        Optional.ofNullable(row.getObject("course", UUID.class)),
        row.getObject("due", LocalDate.class),
        Optional.ofNullable(row.getObject("done_on", LocalDate.class)));
  }

  /// One whose id is known is changed; false where somebody changed it meanwhile.
  boolean save(ClusterId cluster, Step step) {
    return db.sql(
                """
                insert into development.competence_step (id, cluster, competence, person, what, course, due, done_on)
                values (:id, :cluster, :competence, :person::uuid, :what, :course::uuid, :due, :done::date)
                on conflict (id) do update
                   set competence = excluded.competence, person = excluded.person, what = excluded.what,
                       course = excluded.course, due = excluded.due, done_on = excluded.done_on,
                       version = competence_step.version + 1
                 where competence_step.version = :version and competence_step.cluster = :cluster
                """)
            .param("id", step.id())
            .param("cluster", cluster.value())
            .param("competence", step.competence())
            .param("person", step.person().map(PersonId::value).orElse(null))
            .param("what", step.what())
            .param("course", step.course().orElse(null))
            .param("due", step.due())
            .param("done", step.doneOn().orElse(null))
            .param("version", step.version())
            .update()
        == 1;
  }

  /// The clusters in which something planned was to be done before the day.
  Set<UUID> late(LocalDate day) {
    return Set.copyOf(
        db.sql(
                "select distinct cluster from development.competence_step"
                    + " where done_on is null and due < :day")
            .param("day", day)
            .query(UUID.class)
            .list());
  }
}
