package dk.klynge.organisation.comparing;

import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What else ends with an institution that closes: what was planned for it later is taken back, its
/// leader's role ends, and those employed there are from that day employed without a place.
@Repository
class Closings {

  /// Tables with the condition that names the rows of the institutions `:ids`.
  private static final List<String[]> LATER =
      List.of(
          new String[] {
            "places",
            "unit in (select id from organisation.unit where institution = any(:ids::uuid[]))"
          },
          new String[] {
            "external_id",
            """
            (entity = any(:ids::uuid[])
             or entity in (select id from organisation.unit where institution = any(:ids::uuid[])))
            """
          },
          new String[] {"membership", "institution = any(:ids::uuid[])"},
          new String[] {"role", "institution = any(:ids::uuid[])"},
          new String[] {"unit", "institution = any(:ids::uuid[])"},
          new String[] {"institution", "id = any(:ids::uuid[])"});

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Closings(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  void close(List<String> institutions, LocalDate day) {
    if (institutions.isEmpty()) return;
    var ids = "{" + String.join(",", institutions) + "}";
    for (var table : LATER) takeBack(table[0], table[1], ids, day);
    db.sql(
            """
            update organisation.role set valid = daterange(lower(valid), :day)
             where institution = any(:ids::uuid[]) and valid @> :day
            """)
        .param("ids", ids)
        .param("day", day)
        .update();
    employments(ids, day);
  }

  private void takeBack(String table, String where, String ids, LocalDate day) {
    db.sql(
            """
            with gone as (
              delete from organisation.%1$s t where lower(valid) >= :day and %2$s
              returning to_jsonb(t) as was)
            insert into organisation.superseded (of_table, was, corrected_at, corrected_by, reason)
            select '%1$s', was, :at, :by, 'import' from gone
            """
                .formatted(table, where))
        .param("ids", ids)
        .param("day", day)
        .param("at", OffsetDateTime.now(clock))
        .param("by", guard.who())
        .update();
  }

  private void employments(String ids, LocalDate day) {
    db.sql(
            """
            update organisation.employment set institution = null
             where institution = any(:ids::uuid[]) and lower(valid) >= :day
            """)
        .param("ids", ids)
        .param("day", day)
        .update();
    db.sql(
            """
            with ended as (
              update organisation.employment e set valid = daterange(lower(e.valid), :day)
                from organisation.employment o
               where o.id = e.id and o.valid = e.valid
                 and e.institution = any(:ids::uuid[]) and e.valid @> :day
              returning o.*)
            insert into organisation.employment
              (id, valid, person, institution, position, share, terms, education,
               leadership_education, seniority_from)
            select id, daterange(:day, upper(valid)), person, null, position, share, terms, education,
                   leadership_education, seniority_from
              from ended
            """)
        .param("ids", ids)
        .param("day", day)
        .update();
  }
}
