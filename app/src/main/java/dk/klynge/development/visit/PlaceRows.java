package dk.klynge.development.visit;

import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the register says of a place that is helped: who leads it, and who has worked there.
@Repository
class PlaceRows {

  /// How long a former place makes partial.
  private static final int YEARS = 2;

  private static final String HOUSES =
      """
      with house as (
        select :place::uuid as id
        union
        select institution from organisation.public_membership where cluster = :place and valid @> :day)
      """;

  private final JdbcClient db;

  PlaceRows(JdbcClient db) {
    this.db = db;
  }

  record Receiver(PersonId person, String name, String email) {}

  private record Tied(UUID person, String tie) {}

  /// The leader of the cluster, or the leaders of its institutions where it has none; those who
  /// have an address.
  List<Receiver> leaders(Need need, LocalDate day) {
    return db.sql(
            HOUSES
                + """
                , leads as (
                  select r.person, r.kind = 'cluster_leader' as first
                    from organisation.public_role r
                   where r.valid @> :day
                     and (r.cluster = :place
                          or (r.institution in (select id from house)
                              and r.kind in ('institution_leader', 'pedagogical_leader'))))
                select p.id, p.name, p.email
                  from leads l join organisation.public_person p on p.id = l.person
                 where coalesce(p.email, '') <> '' and (l.first or not exists (select from leads where first))
                 order by p.name, p.id
                """)
        .param("place", need.place())
        .param("day", day)
        .query((row, _) ->
            new Receiver(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email")))
        .list();
  }

  /// Why people of the register are partial there: they work in it, lead it, or have worked in it
  /// within the last two years.
  Map<UUID, Set<String>> ties(Need need, LocalDate day) {
    var ties = new HashMap<UUID, Set<String>>();
    for (var one : tied(need, day))
      ties.computeIfAbsent(one.person(), _ -> new TreeSet<>()).add(one.tie());
    return ties;
  }

  private List<Tied> tied(Need need, LocalDate day) {
    return db.sql(
            HOUSES
                + """
                select person, case when valid @> :day then 'employed' else 'formerly' end as tie
                  from organisation.public_employment
                 where institution in (select id from house) and valid && daterange(:since, :day, '[]')
                union
                select person, 'leads' from organisation.public_role
                 where (cluster = :place or institution in (select id from house)) and valid @> :day
                """)
        .param("place", need.place())
        .param("day", day)
        .param("since", day.minusYears(YEARS))
        .query(Tied.class)
        .list();
  }
}
