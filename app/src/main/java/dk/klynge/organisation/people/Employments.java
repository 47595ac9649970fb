package dk.klynge.organisation.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Employments {

  /// @param share of full time, in per cent
  /// @param seniority whole years on the day
  record Row(
      UUID person,
      String name,
      String position,
      @Nullable String place,
      BigDecimal share,
      String terms,
      @Nullable String education,
      String leadershipEducation,
      @Nullable LocalDate seniorityFrom,
      @Nullable Integer seniority,
      LocalDate from,
      @Nullable LocalDate until) {}

  private static final String FOUND =
      """
        from organisation.employment e
        join organisation.person p on p.id = e.person
        left join organisation.institution i on i.id = e.institution and i.valid @> :day
       where e.valid @> :day
         and (organisation.folded(p.name || ' ' || coalesce(i.name, ''))
                like '%' || organisation.folded(:text) || '%')
         and (:position = '' or e.position = :position)
         and (:terms = '' or e.terms = :terms)
         and (:education = '' or e.leadership_education = :education)
      """;

  private final JdbcClient db;

  Employments(JdbcClient db) {
    this.db = db;
  }

  int count(EmploymentQuery query, Places places) {
    return asked("select count(*)" + FOUND + Places.CONDITION, query, places)
        .query(Integer.class)
        .single();
  }

  /// The employments of the day by name in Danish order.
  List<Row> list(EmploymentQuery query, Places places, int limit, long offset) {
    return asked(
            """
            select e.person, p.name, e.position, i.name as place,
                   trim_scale((e.share * 100)::numeric(5, 1)) as share, e.terms, e.education,
                   e.leadership_education, e.seniority_from,
                   extract(year from age(:day::date, e.seniority_from))::int as seniority,
                   lower(e.valid) as from, upper(e.valid) as until
            """
                + FOUND
                + Places.CONDITION
                + " order by p.name collate \"da-x-icu\", p.id, e.id limit :limit offset :offset",
            query,
            places)
        .param("limit", limit)
        .param("offset", offset)
        .query(Row.class)
        .list();
  }

  private JdbcClient.StatementSpec asked(String sql, EmploymentQuery query, Places places) {
    return db.sql(sql)
        .param("day", query.day())
        .param("text", query.text().replaceAll("[%_\\\\]", ""))
        .param("position", query.position())
        .param("terms", query.terms())
        .param("education", query.education())
        .params(places.parameters());
  }
}
