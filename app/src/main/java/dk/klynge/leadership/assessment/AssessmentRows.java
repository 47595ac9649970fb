package dk.klynge.leadership.assessment;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.survey.Published;
import dk.klynge.survey.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AssessmentRows {

  private final JdbcClient db;
  private final JsonMapper json;

  AssessmentRows(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// False where this form was sent before, or the team has one open.
  boolean add(Assessment one, UUID form) {
    return db.sql(
                """
                insert into leadership.assessment (id, cluster, cluster_name, area, area_name, number, form, opened, closes,
                       round, asks_manager, profile_version, self_version, others_version)
                values (:id, :cluster, :name, :area, :areaName, :number, :form, :opened, :closes, :round, :manager, :profile, :self, :others)
                on conflict do nothing
                """)
            .param("id", one.id().value())
            .param("cluster", one.cluster().value())
            .param("name", one.clusterName())
            .param("area", one.area().map(Named::id).orElse(null))
            .param("areaName", one.area().map(Named::name).orElse(""))
            .param("number", one.number())
            .param("form", form)
            .param("opened", one.opened())
            .param("closes", one.closes())
            .param("round", one.round().map(RoundId::value).orElse(null))
            .param("manager", one.asksManager())
            .param("profile", one.profileVersion())
            .param("self", one.selfVersion())
            .param("others", one.othersVersion())
            .update()
        == 1;
  }

  void asks(AssessmentId id, RoundId round) {
    db.sql("update leadership.assessment set round = :round where id = :id")
        .param("id", id.value())
        .param("round", round.value())
        .update();
  }

  Optional<Assessment> find(AssessmentId id) {
    return db.sql("select a.*, members::text as told from leadership.assessment a where id = :id")
        .param("id", id.value())
        .query((row, _) -> assessment(row))
        .optional();
  }

  /// Sent twice, the form leads to the one it opened.
  Optional<AssessmentId> opened(UUID form) {
    return db.sql("select id from leadership.assessment where form = :form")
        .param("form", form)
        .query((row, _) -> new AssessmentId(row.getObject("id", UUID.class)))
        .optional();
  }

  /// The newest first.
  List<Assessment> of(ClusterId cluster) {
    return db.sql(
            """
            select a.*, members::text as told from leadership.assessment a
             where cluster = :cluster order by number desc
            """)
        .param("cluster", cluster.value())
        .query((row, _) -> assessment(row))
        .list();
  }

  /// Of several teams, the newest first.
  List<Assessment> of(Collection<ClusterId> clusters) {
    return db.sql(
            """
            select a.*, members::text as told from leadership.assessment a
             where cluster = any(:clusters) order by number desc
            """)
        .param("clusters", clusters.stream().map(ClusterId::value).toArray(UUID[]::new))
        .query((row, _) -> assessment(row))
        .list();
  }

  List<Assessment> open() {
    return db.sql(
            """
            select a.*, members::text as told from leadership.assessment a
             where closed is null order by closes, cluster_name
            """)
        .query((row, _) -> assessment(row))
        .list();
  }

  /// Those that were closed before a day, by the day.
  List<Assessment> closedBefore(LocalDate day) {
    return db.sql(
            """
            select a.*, members::text as told from leadership.assessment a
             where closed < :day order by closed, number
            """)
        .param("day", day)
        .query((row, _) -> assessment(row))
        .list();
  }

  /// False where it is closed already.
  boolean close(AssessmentId id, LocalDate day, Published members) {
    return db.sql(
                """
                update leadership.assessment set closed = :day, members = :members::jsonb
                 where id = :id and closed is null
                """)
            .param("id", id.value())
            .param("day", day)
            .param("members", json.writeValueAsString(members))
            .update()
        == 1;
  }

  /// The houses of the cluster on a day.
  Set<InstitutionId> houses(ClusterId cluster, LocalDate day) {
    return db
        .sql(
            """
            select institution from organisation.public_membership where cluster = :cluster and valid @> :day
            """)
        .param("cluster", cluster.value())
        .param("day", day)
        .query((row, _) -> new InstitutionId(row.getObject("institution", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /// Those of the people who took up their leadership after a day.
  Set<UUID> newcomers(Collection<UUID> people, LocalDate after, LocalDate today) {
    return Set.copyOf(
        db.sql(
                """
                select person from organisation.public_role
                 where person = any(:people) and lower(valid) <= :today
                   and kind in ('cluster_leader', 'institution_leader', 'pedagogical_leader')
                 group by person having min(lower(valid)) > :after
                """)
            .param("people", people.toArray(UUID[]::new))
            .param("after", after)
            .param("today", today)
            .query(UUID.class)
            .list());
  }

  private Assessment assessment(ResultSet row) throws SQLException {
    var area = row.getObject("area", UUID.class);
    var areaName = row.getString("area_name");
    var told = row.getString("told");
    return new Assessment(
        new AssessmentId(row.getObject("id", UUID.class)),
        new ClusterId(row.getObject("cluster", UUID.class)),
        row.getString("cluster_name"),
        Optional.ofNullable(area).map(id -> new Named(id, areaName)),
        row.getInt("number"),
        row.getObject("opened", LocalDate.class),
        row.getObject("closes", LocalDate.class),
        Optional.ofNullable(row.getObject("closed", LocalDate.class)),
        Optional.ofNullable(row.getObject("round", UUID.class)).map(RoundId::new),
        row.getBoolean("asks_manager"),
        row.getInt("profile_version"),
        row.getInt("self_version"),
        row.getInt("others_version"),
        Optional.ofNullable(told).map(text -> json.readValue(text, Published.class)),
        row.getInt("version"));
  }
}
