package dk.klynge.organisation.people;

import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class People {

  /// `place` is what the person leads or where they work on the day.
  record Found(
      UUID id,
      String name,
      @Nullable String kind,
      @Nullable String position,
      @Nullable String place) {}

  record Person(UUID id, String name, @Nullable String email, @Nullable String phone) {}

  /// @param because the kind of what ended it; empty where nobody decided it elsewhere
  record Role(
      UUID id,
      String kind,
      @Nullable String place,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String because) {}

  record Employment(
      UUID id,
      String position,
      @Nullable String place,
      BigDecimal share,
      String terms,
      @Nullable String education,
      String leadershipEducation,
      @Nullable LocalDate seniorityFrom,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String because) {}

  private static final String BECAUSE =
      """
      , (select f.reason_kind from organisation.fact_reason f
          where f.of_table = '%1$s' and f.fact = x.id::text and f.day = upper(x.valid) and f.what = 'end'
          order by f.number desc limit 1) as because
        from organisation.%1$s x
      """;

  private static final String NAMED =
      " where organisation.folded(p.name) like '%' || organisation.folded(:text) || '%'";

  private final JdbcClient db;

  People(JdbcClient db) {
    this.db = db;
  }

  /// How many in these places have a name that holds the text.
  int count(String text, LocalDate day, Places places) {
    return db.sql("select count(*) from organisation.person p" + NAMED + Places.CONDITION)
        .param("text", literal(text))
        .param("day", day)
        .params(places.parameters())
        .query(Integer.class)
        .single();
  }

  private static String literal(String text) {
    return text.replaceAll("[%_\\\\]", "");
  }

  /// Whether the person is in one of these places on the day.
  boolean isIn(PersonId id, LocalDate day, Places places) {
    return db.sql(
            "select exists (select from organisation.person p where p.id = :id"
                + Places.CONDITION
                + ")")
        .param("id", id.value())
        .param("day", day)
        .params(places.parameters())
        .query(Boolean.class)
        .single();
  }

  /// Those in these places whose name holds the text, in Danish order.
  List<Found> search(String text, LocalDate day, Places places, int limit, long offset) {
    return db.sql(
            """
            select p.id, p.name, r.kind, e.position, coalesce(i.name, c.name, a.name, w.name) as place
              from organisation.person p
              left join lateral (select * from organisation.role
                                  where person = p.id and valid @> :day order by kind limit 1) r on true
              left join lateral (select * from organisation.employment
                                  where person = p.id and valid @> :day order by share desc limit 1) e on true
              left join organisation.institution i on i.id = r.institution and i.valid @> :day
              left join organisation.cluster c on c.id = r.cluster and c.valid @> :day
              left join organisation.area a on a.id = r.area and a.valid @> :day
              left join organisation.institution w on w.id = e.institution and w.valid @> :day
            """
                + NAMED
                + Places.CONDITION
                + " order by p.name collate \"da-x-icu\", p.id limit :limit offset :offset")
        .param("text", literal(text))
        .param("day", day)
        .params(places.parameters())
        .param("limit", limit)
        .param("offset", offset)
        .query(Found.class)
        .list();
  }

  Optional<Person> find(PersonId id) {
    return db.sql("select id, name, email, phone from organisation.person where id = :id")
        .param("id", id.value())
        .query(Person.class)
        .optional();
  }

  void add(PersonId id, String name, String email) {
    db.sql(
            "insert into organisation.person (id, name, email) values (:id, :name, nullif(:email,"
                + " ''))")
        .param("id", id.value())
        .param("name", name)
        .param("email", email)
        .update();
  }

  List<Role> roles(PersonId id) {
    return db.sql(
            """
            select x.id, x.kind, lower(x.valid) as from, upper(x.valid) as until,
                   (select p.name from (select id, name, valid from organisation.area
                                        union all select id, name, valid from organisation.cluster
                                        union all select id, name, valid from organisation.institution) p
                     where p.id in (x.area, x.cluster, x.institution) and p.valid && x.valid
                     order by lower(p.valid) desc limit 1) as place
            """
                + BECAUSE.formatted("role")
                + " where x.person = :id order by lower(x.valid) desc, x.kind")
        .param("id", id.value())
        .query(Role.class)
        .list();
  }

  List<Employment> employments(PersonId id) {
    return db.sql(
            """
            select x.id, x.position, trim_scale((x.share * 100)::numeric(5, 1)) as share, x.terms,
                   x.education,
                   x.leadership_education, x.seniority_from, lower(x.valid) as from, upper(x.valid) as until,
                   (select i.name from organisation.institution i
                     where i.id = x.institution and i.valid && x.valid order by lower(i.valid) desc limit 1) as place
            """
                + BECAUSE.formatted("employment")
                + " where x.person = :id order by lower(x.valid) desc")
        .param("id", id.value())
        .query(Employment.class)
        .list();
  }

  /// The institutions of the day by name, to choose from.
  List<Named> institutions(LocalDate day) {
    return db.sql(
            """
            select id, name from organisation.institution where valid @> :day order by name collate "da-x-icu"
            """)
        .param("day", day)
        .query(Named.class)
        .list();
  }
}
