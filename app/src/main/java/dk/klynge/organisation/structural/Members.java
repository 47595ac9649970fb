package dk.klynge.organisation.structural;

import dk.klynge.organisation.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who belongs to a cluster, and who works and leads where, as far as structural changes ask.
@Repository
class Members {

  private static final String STILL = "(upper_inf(m.valid) or upper(m.valid) > :day)";

  private final JdbcClient db;

  Members(JdbcClient db) {
    this.db = db;
  }

  /// A membership that holds on the day or later.
  record Member(UUID institution, String name, LocalDate since) {}

  /// The memberships of a cluster on the day and all that are planned after it.
  List<Member> from(UUID cluster, LocalDate day) {
    return db.sql(
            """
            select * from (
              select m.institution, lower(m.valid) as since,
                     (select i.name from organisation.institution i
                       where i.id = m.institution order by lower(i.valid) desc limit 1) as name
                from organisation.membership m
               where m.cluster = :cluster and %s) member
             order by name collate "da-x-icu", since
            """
                .formatted(STILL))
        .param("cluster", cluster)
        .param("day", day)
        .query(Member.class)
        .list();
  }

  int on(UUID cluster, LocalDate day) {
    return db.sql(
            "select count(*) from organisation.membership where cluster = :cluster and valid @> :day")
        .param("cluster", cluster)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /// Employments at an institution that go on on the day or begin later.
  int employments(UUID institution, LocalDate day) {
    return db.sql(
            "select count(*) from organisation.employment m where institution = :institution and "
                + STILL)
        .param("institution", institution)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /// The leader of an institution on the day, with the kind of the role in the place of the id.
  List<Leader> leaders(UUID institution, LocalDate day) {
    return db.sql(
            """
            select p.name, r.kind
              from organisation.role r
              join organisation.person p on p.id = r.person
             where r.institution = :institution and r.valid @> :day
            """)
        .param("institution", institution)
        .param("day", day)
        .query(Leader.class)
        .list();
  }

  record Leader(String name, String kind) {}

  /// A name that another cluster has in the period from the day on.
  List<Named> named(String name, LocalDate day) {
    return db.sql("select id, name from organisation.cluster m where name = :name and " + STILL)
        .param("name", name)
        .param("day", day)
        .query(Named.class)
        .list();
  }
}
