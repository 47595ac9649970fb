package dk.klynge.development.staffmap;

import dk.klynge.development.ClusterStaff;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who works where, read from the register.
@Repository
class StaffRows implements ClusterStaff {

  private final JdbcClient db;

  StaffRows(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Member> of(ClusterId cluster, LocalDate day) {
    return db.sql(
            """
            select * from (
              select distinct on (p.id) p.id, p.name, e.position, e.institution, i.name as workplace
                from organisation.public_membership m
                join organisation.public_employment e on e.institution = m.institution and e.valid @> :day
                join organisation.public_person p on p.id = e.person
                join organisation.public_place i on i.kind = 'institution' and i.id = m.institution and i.valid @> :day
               where m.cluster = :cluster and m.valid @> :day
               order by p.id, i.name, e.position) staff
             order by name collate "da-x-icu", id
            """)
        .param("cluster", cluster.value())
        .param("day", day)
        .query((row, _) ->
            new Member(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("position"),
                new InstitutionId(row.getObject("institution", UUID.class)),
                row.getString("workplace")))
        .list();
  }

  @Override
  public Map<ClusterId, Integer> count(LocalDate day) {
    return counted(
        db.sql(
                """
                select m.cluster, count(distinct e.person) as people
                  from organisation.public_membership m
                  join organisation.public_employment e on e.institution = m.institution and e.valid @> :day
                 where m.valid @> :day group by m.cluster
                """)
            .param("day", day));
  }

  /// How many of the staff of each cluster have at least one entry there.
  Map<ClusterId, Integer> mapped(LocalDate day) {
    return counted(
        db.sql(
                """
                select m.cluster, count(distinct e.person) as people
                  from organisation.public_membership m
                  join organisation.public_employment e on e.institution = m.institution and e.valid @> :day
                  join development.staff_competence c on c.cluster = m.cluster and c.person = e.person
                 where m.valid @> :day group by m.cluster
                """)
            .param("day", day));
  }

  private static Map<ClusterId, Integer> counted(JdbcClient.StatementSpec statement) {
    record Count(UUID cluster, int people) {}
    return statement
        .query((row, _) -> new Count(row.getObject("cluster", UUID.class), row.getInt("people")))
        .list()
        .stream()
        .collect(Collectors.toMap(one -> new ClusterId(one.cluster()), Count::people));
  }

  /// @param people how many who work there have the competence at level 3 or more
  /// @param mapped how many who work there have any entry
  record AreaCount(UUID area, String competence, int people, int mapped) {}

  List<AreaCount> byArea(LocalDate day) {
    return db.sql(
            """
            with held as (
              select distinct c.area, s.person, s.competence, s.level
                from development.staff_competence s
                join organisation.public_place c on c.kind = 'cluster' and c.id = s.cluster and c.valid @> :day
                join organisation.public_membership m on m.cluster = s.cluster and m.valid @> :day
                join organisation.public_employment e
                  on e.institution = m.institution and e.person = s.person and e.valid @> :day
               where c.area is not null)
            select area, competence, count(distinct person) filter (where level >= 3) as people,
                   (select count(distinct all_held.person) from held all_held where all_held.area = held.area) as mapped
              from held group by area, competence
            """)
        .param("day", day)
        .query((row, _) ->
            new AreaCount(
                row.getObject("area", UUID.class),
                row.getString("competence"),
                row.getInt("people"),
                row.getInt("mapped")))
        .list();
  }
}
