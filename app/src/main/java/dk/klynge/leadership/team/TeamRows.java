package dk.klynge.leadership.team;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamRows implements Teams {

  private final JdbcClient db;
  private final Register register;

  TeamRows(JdbcClient db, Register register) {
    this.db = db;
    this.register = register;
  }

  private record Sitting(ClusterId cluster, UUID person, String name, String kind, Named place) {}

  @Override
  public List<Team> on(LocalDate day) {
    var areas =
        register.areasOn(day).stream().collect(Collectors.toMap(Named::id, Function.identity()));
    var area = areasOfClusters(day, areas);
    var sitting = sittings(day).stream().collect(Collectors.groupingBy(Sitting::cluster));
    return register.clustersOn(day).stream()
        .map(one ->
            new Team(
                one.id(),
                one.name(),
                one.kind(),
                Optional.ofNullable(area.get(one.id().value())),
                members(sitting.getOrDefault(one.id(), List.of()), one.kind())))
        .toList();
  }

  @Override
  public Optional<Team> find(ClusterId cluster, LocalDate day) {
    return on(day).stream().filter(team -> team.cluster().equals(cluster)).findFirst();
  }

  @Override
  public Optional<Team> of(PersonId person, LocalDate day) {
    var mine = on(day).stream().filter(team -> team.has(person)).toList();
    return mine.stream()
        .filter(team -> team.leader().filter(one -> one.person().equals(person)).isPresent())
        .findFirst()
        .or(() -> mine.stream().findFirst());
  }

  private Map<UUID, Named> areasOfClusters(LocalDate day, Map<UUID, Named> areas) {
    var found = new HashMap<UUID, Named>();
    db.sql(
            """
            select id, area from organisation.public_place
             where kind = 'cluster' and area is not null and valid @> :day
            """)
        .param("day", day)
        .query(row -> {
          var area = areas.get(row.getObject("area", UUID.class));
          if (area != null) found.put(row.getObject("id", UUID.class), area);
        });
    return found;
  }

  /// The leader of the cluster first, then the leaders of its institutions by name.
  private List<Sitting> sittings(LocalDate day) {
    return db.sql(
            """
            select * from (
              select c.id as cluster, p.id as person, p.name, r.kind, c.id as place, c.name as place_name
                from organisation.public_role r
                join organisation.public_person p on p.id = r.person
                join organisation.public_place c on c.kind = 'cluster' and c.id = r.cluster and c.valid @> :day
               where r.kind = 'cluster_leader' and r.valid @> :day
              union all
              select m.cluster, p.id, p.name, r.kind, i.id, i.name
                from organisation.public_role r
                join organisation.public_person p on p.id = r.person
                join organisation.public_membership m on m.institution = r.institution and m.valid @> :day
                join organisation.public_place i on i.kind = 'institution' and i.id = r.institution and i.valid @> :day
               where r.kind in ('institution_leader', 'pedagogical_leader') and r.valid @> :day) sitting
             order by cluster, kind <> 'cluster_leader', name collate "da-x-icu"
            """)
        .param("day", day)
        .query((row, _) ->
            new Sitting(
                new ClusterId(row.getObject("cluster", UUID.class)),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                new Named(row.getObject("place", UUID.class), row.getString("place_name"))))
        .list();
  }

  private static List<Team.Member> members(List<Sitting> sitting, String kind) {
    var members = new ArrayList<Team.Member>();
    for (var one : sitting)
      members.add(
          new Team.Member(
              new PersonId(one.person()), one.name(), kind(one.kind(), kind), one.place()));
    return members;
  }

  private static Team.Kind kind(String role, String cluster) {
    if ("cluster_leader".equals(role)) return Team.Kind.CLUSTER_LEADER;
    return "network".equals(cluster) || "institution_leader".equals(role)
        ? Team.Kind.INSTITUTION_LEADER
        : Team.Kind.PEDAGOGICAL_LEADER;
  }
}
