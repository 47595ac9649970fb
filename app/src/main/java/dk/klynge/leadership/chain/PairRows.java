package dk.klynge.leadership.chain;

import dk.klynge.leadership.Pairs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People near a leader are found by where they are, and then asked of the chain, which passes over
/// vacant posts.
@Repository
class PairRows implements Pairs {

  private static final String PLACED =
      """
      with post as (
        select person, kind, area, cluster, institution from organisation.public_role where valid @> :day
        union all
        select person, position, null, null, institution from organisation.public_employment
         where valid @> :day and institution is not null
      ), placed as (
        select p.person, p.kind, p.institution, coalesce(p.cluster, m.cluster) as cluster,
               coalesce(p.area, c.area, i.area) as area
          from post p
          left join organisation.public_membership m on m.institution = p.institution and m.valid @> :day
          left join organisation.public_place c
            on c.kind = 'cluster' and c.id = coalesce(p.cluster, m.cluster) and c.valid @> :day
          left join organisation.public_place i
            on i.kind = 'institution' and i.id = p.institution and i.valid @> :day
      ), near as (
        select distinct on (l.person) l.person, n.name, l.kind, l.cluster
          from placed l join organisation.public_person n on n.id = l.person
         where %s
         order by l.person, array_position(array['head_of_administration', 'area_manager', 'cluster_leader',
                                                 'institution_leader', 'pedagogical_leader'], l.kind) nulls last
      )
      select * from near order by name collate "da-x-icu", person
      """;

  private static final String NEAR =
      """
      l.person <> :person and exists (
        select from organisation.public_role r
         where r.person = :person and r.valid @> :day
           and (r.kind = 'head_of_administration' and l.kind in ('area_manager', 'cluster_leader')
             or r.kind = 'area_manager' and l.area = r.area
                and l.kind in ('cluster_leader', 'institution_leader', 'pedagogical_leader')
             or r.kind = 'cluster_leader' and l.cluster = r.cluster
             or r.kind in ('institution_leader', 'pedagogical_leader') and l.institution = r.institution))
      """;

  private final JdbcClient db;
  private final LeadershipChain chain;

  PairRows(JdbcClient db, LeadershipChain chain) {
    this.db = db;
    this.chain = chain;
  }

  private record Near(Person person, String post, Optional<ClusterId> cluster) {}

  @Override
  public List<Pair> of(PersonId person, LocalDate day) {
    var pairs = new ArrayList<Pair>();
    var self = find("l.person = :person", person, day).stream().findFirst();
    if (self.isEmpty()) return pairs;
    var me = self.get();
    chain
        .leaderOf(person, day)
        .filter(leader -> !leader.id().equals(person.value()))
        .map(leader -> new Person(new PersonId(leader.id()), leader.name()))
        .ifPresent(leader -> pairs.add(new Pair(leader, me.person(), me.post(), me.cluster())));
    led(person, day)
        .forEach(one -> pairs.add(new Pair(me.person(), one.person(), one.post(), one.cluster())));
    return pairs;
  }

  private List<Near> led(PersonId person, LocalDate day) {
    var near = find(NEAR, person, day);
    if (near.isEmpty()) return near;
    var chains =
        chain.above(near.stream().map(one -> one.person().id()).collect(Collectors.toSet()), day);
    return near.stream()
        .filter(one ->
            chains.getOrDefault(one.person().id(), List.of()).stream()
                .flatMap(link -> link.leader().stream())
                .findFirst()
                .filter(leader -> leader.id().equals(person.value()))
                .isPresent())
        .toList();
  }

  private List<Near> find(String where, PersonId person, LocalDate day) {
    return db.sql(PLACED.formatted(where))
        .param("person", person.value())
        .param("day", day)
        .query((row, _) -> near(row))
        .list();
  }

  private static Near near(ResultSet row) throws SQLException {
    return new Near(
        new Person(new PersonId(row.getObject("person", UUID.class)), row.getString("name")),
        row.getString("kind"),
        Optional.ofNullable(row.getObject("cluster", UUID.class)).map(ClusterId::new));
  }
}
