package dk.klynge.organisation.institution;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What belongs to one institution on a day.
@Repository
class Parts {

  /// The fields of the institution itself that the list does not show.
  record Facts(
      Period valid,
      @Nullable Named legalUnit,
      @Nullable String cvr,
      @Nullable String budget,
      @Nullable String staff,
      @Nullable String profile) {}

  record House(
      UUID id,
      String name,
      String kind,
      String address,
      @Nullable String district,
      @Nullable String municipality,
      @Nullable String point,
      List<Group> groups) {}

  record Group(String code, @Nullable Integer places, @Nullable Integer children) {}

  record Identifier(String kind, String value, LocalDate from, @Nullable LocalDate until) {}

  record Employee(UUID id, String name, String position, String share) {}

  private final JdbcClient db;

  Parts(JdbcClient db) {
    this.db = db;
  }

  /// The row of the day; empty when the institution does not exist then.
  Optional<Facts> facts(InstitutionId id, LocalDate day) {
    return db.sql(
            """
            select i.valid::text as valid, l.id, l.name, l.cvr, i.budget::text, i.staff::text, i.profile
              from organisation.institution i
              left join organisation.legal_unit l on l.id = i.legal_unit and l.valid @> :day
             where i.id = :id and i.valid @> :day
            """)
        .param("id", id.value())
        .param("day", day)
        .query((row, _) ->
            new Facts(
                Period.ofRange(row.getString("valid")),
                row.getString("name") == null
                    ? null
                    : new Named(row.getObject("id", UUID.class), row.getString("name")),
                row.getString("cvr"),
                row.getString("budget"),
                row.getString("staff"),
                row.getString("profile")))
        .optional();
  }

  /// All periods in which it exists, oldest first.
  List<Period> exists(InstitutionId id) {
    return db
        .sql("select unnest(range_agg(valid))::text from organisation.institution where id = :id")
        .param("id", id.value())
        .query(String.class)
        .list()
        .stream()
        .map(Period::ofRange)
        .toList();
  }

  List<House> houses(InstitutionId id, LocalDate day) {
    return db.sql(
            """
            select u.*,
                   round(u.latitude::numeric, 5) || ', ' || round(u.longitude::numeric, 5) as position,
                   (select string_agg(concat_ws('=', g.age_group, coalesce(g.places::text, ''),
                                                     coalesce(g.children::text, '')), ',' order by a.position)
                           from organisation.places g
                           join organisation.age_group a on a.code = g.age_group
                          where g.unit = u.id and g.valid @> :day) as groups
              from organisation.unit u
             where u.institution = :id and u.valid @> :day
             order by u.kind <> 'main', u.name collate "da-x-icu"
            """)
        .param("id", id.value())
        .param("day", day)
        .query(Parts::house)
        .list();
  }

  List<Identifier> numbers(UUID id) {
    return db.sql(
            """
            select kind, value, lower(valid) as from, upper(valid) as until
              from organisation.external_id
             where entity = :id or entity in (select u.id from organisation.unit u where u.institution = :id)
             order by kind, lower(valid), value
            """)
        .param("id", id)
        .query((row, _) ->
            new Identifier(
                row.getString("kind"),
                row.getString("value"),
                row.getObject("from", LocalDate.class),
                row.getObject("until", LocalDate.class)))
        .list();
  }

  List<Employee> employees(InstitutionId id, LocalDate day) {
    return db.sql(
            """
            select p.id, p.name, e.position, (e.share * 100)::numeric(5, 1)::text as share
              from organisation.employment e
              join organisation.person p on p.id = e.person
             where e.institution = :id and e.valid @> :day
             order by p.name collate "da-x-icu"
            """)
        .param("id", id.value())
        .param("day", day)
        .query(Employee.class)
        .list();
  }

  private static House house(ResultSet row, int number) throws SQLException {
    var town =
        String.join(" ", known(row.getString("postal_code")), known(row.getString("town"))).strip();
    var address =
        List.of(known(row.getString("address")), town).stream()
            .filter(part -> !part.isEmpty())
            .toList();
    return new House(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("kind"),
        String.join(", ", address),
        row.getString("district"),
        row.getString("municipality"),
        row.getString("position"),
        groups(row.getString("groups")));
  }

  private static List<Group> groups(@Nullable String text) {
    if (text == null) return List.of();
    return List.of(text.split(",")).stream()
        .map(group -> group.split("=", -1))
        .map(part -> new Group(part[0], number(part[1]), number(part[2])))
        .toList();
  }

  private static @Nullable Integer number(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }
}
