package dk.klynge.development.education;

import dk.klynge.development.education.Leader.Plan;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EducationRows {

  private final JdbcClient db;
  private final Clock clock;

  EducationRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private record Agreed(UUID person, Plan plan) {}

  Aim aim() {
    return db.sql("select * from development.education_aim order by version desc limit 1")
        .query((row, _) ->
            new Aim(
                row.getInt("version"),
                row.getString("level"),
                row.getInt("target_year"),
                row.getInt("target"),
                row.getInt("months"),
                Set.of((String[]) row.getArray("positions").getArray())))
        .single();
  }

  /// False where somebody has set one since `aim.version()`.
  boolean set(Aim aim, String who) {
    return db.sql(
                """
                insert into development.education_aim
                  (version, level, target_year, target, months, positions, set_at, set_by)
                values (:version + 1, :level, :year, :target, :months, :positions::text[], :now, :who)
                on conflict do nothing
                """)
            .param("version", aim.version())
            .param("level", aim.level())
            .param("year", aim.targetYear())
            .param("target", aim.target())
            .param("months", aim.months())
            .param("positions", aim.positions().toArray(String[]::new))
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }

  Map<UUID, Plan> plans() {
    return db
        .sql("select * from development.education_plan")
        .query((row, _) -> new Agreed(row.getObject("person", UUID.class), plan(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Agreed::person, Agreed::plan));
  }

  Plan plan(PersonId person) {
    return db.sql("select * from development.education_plan where person = :person")
        .param("person", person.value())
        .query((row, _) -> plan(row))
        .optional()
        .orElseGet(Plan::none);
  }

  private static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        row.getInt("version"), day(row, "begins_on"), day(row, "agreed_by"), day(row, "ends_on"));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  /// False where somebody changed it meanwhile.
  boolean agree(PersonId person, Plan plan) {
    return db.sql(
                """
                insert into development.education_plan (person, begins_on, agreed_by, ends_on)
                select :person, :begins::date, :by::date, :ends::date
                 where :version = 0
                    or exists (select from development.education_plan where person = :person)
                on conflict (person) do update
                   set begins_on = excluded.begins_on, agreed_by = excluded.agreed_by, ends_on = excluded.ends_on,
                       version = education_plan.version + 1
                 where education_plan.version = :version
                """)
            .param("person", person.value())
            .param("begins", plan.beginsOn().orElse(null))
            .param("by", plan.agreedBy().orElse(null))
            .param("ends", plan.endsOn().orElse(null))
            .param("version", plan.version())
            .update()
        == 1;
  }
}
