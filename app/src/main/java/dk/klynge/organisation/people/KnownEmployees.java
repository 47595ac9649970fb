package dk.klynge.organisation.people;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownEmployees implements Employees {

  /// The area of an institution is its own or else that of its cluster.
  private static final String MAIN =
      """
      select * from (
        select distinct on (e.person) e.person, p.name, p.email, e.position, e.institution,
               i.name as workplace, coalesce(i.area, c.area) as area, e.share, e.terms,
               e.leadership_education, e.seniority_from
          from organisation.employment e
          join organisation.person p on p.id = e.person
          left join organisation.institution i on i.id = e.institution and i.valid @> :day
          left join organisation.membership m on m.institution = e.institution and m.valid @> :day
          left join organisation.cluster c on c.id = m.cluster and c.valid @> :day
         where e.valid @> :day %s
         order by e.person, e.share desc, e.id) main
       where (cardinality(:positions::text[]) = 0 or position = any(:positions::text[]))
       order by name collate "da-x-icu", person
      """;

  private static final String ALL = MAIN.formatted("");

  /// A statement of its own, so that the database need not go through everybody to find one.
  private static final String ONE = MAIN.formatted("and e.person = :person");

  private static final String HOLDS =
      """
      not exists (
        select from unnest(:words::text[]) word
         where organisation.folded(known.name || ' ' || coalesce(known.workplace, ''))
               not like organisation.folded(word))
      """;
  private static final String BY_NAME = " order by name collate \"da-x-icu\", person limit :limit";

  private final JdbcClient db;

  KnownEmployees(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Employee> find(PersonId person, LocalDate day) {
    return asked(db.sql(ONE).param("person", person.value()), day, Set.of()).stream().findFirst();
  }

  @Override
  public List<Employee> on(LocalDate day, Set<String> positions) {
    return asked(db.sql(ALL), day, positions);
  }

  private static List<Employee> asked(
      JdbcClient.StatementSpec statement, LocalDate day, Set<String> positions) {
    return statement
        .param("day", day)
        .param("positions", "{" + String.join(",", positions) + "}")
        .query((row, _) -> employee(row))
        .list();
  }

  @Override
  public List<Employee> called(String text, LocalDate day, int limit) {
    var words = text.strip().replaceAll("[%_\\\\{}\",]", "").split("\\s+");
    if (String.join("", words).length() < 2) return List.of();
    var patterns =
        Arrays.stream(words).map(word -> "\"%" + word + "%\"").collect(Collectors.joining(","));
    return db.sql("select * from (" + ALL + ") known where " + HOLDS + BY_NAME)
        .param("day", day)
        .param("positions", "{}")
        .param("words", "{" + patterns + "}")
        .param("limit", limit)
        .query((row, _) -> employee(row))
        .list();
  }

  private static Employee employee(ResultSet row) throws SQLException {
    return new Employee(
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        Objects.toString(row.getString("email"), ""),
        row.getString("position"),
        id(row, "institution", InstitutionId::new),
        Objects.toString(row.getString("workplace"), ""),
        id(row, "area", AreaId::new),
        row.getBigDecimal("share"),
        row.getString("terms"),
        row.getString("leadership_education"),
        Optional.ofNullable(row.getObject("seniority_from", LocalDate.class)));
  }

  private static <T> Optional<T> id(ResultSet row, String column, Function<UUID, T> as)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(as);
  }

  @Override
  public Optional<PersonId> byEmail(String email) {
    var found =
        db.sql("select id from organisation.person where lower(email) = lower(:email) limit 2")
            .param("email", email)
            .query(UUID.class)
            .list();
    return found.size() == 1 ? Optional.of(new PersonId(found.getFirst())) : Optional.empty();
  }

  @Override
  public Optional<String> nameOf(PersonId person) {
    return db.sql("select name from organisation.person where id = :id")
        .param("id", person.value())
        .query(String.class)
        .optional();
  }
}
