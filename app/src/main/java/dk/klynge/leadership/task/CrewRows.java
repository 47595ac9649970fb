package dk.klynge.leadership.task;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Crew.House;
import dk.klynge.organisation.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The houses of teams, with how many work there.
@Repository
class CrewRows {

  private final JdbcClient db;
  private final Clock clock;

  CrewRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private record Placed(UUID cluster, House house) {}

  Crew of(Team team) {
    return of(List.of(team)).getFirst();
  }

  List<Crew> of(Collection<Team> teams) {
    if (teams.isEmpty()) return List.of();
    var houses = houses(teams);
    return teams.stream()
        .map(team ->
            new Crew(
                team,
                houses.getOrDefault(team.cluster().value(), List.of()).stream()
                    .map(Placed::house)
                    .toList()))
        .toList();
  }

  private Map<UUID, List<Placed>> houses(Collection<Team> teams) {
    return db
        .sql(
            """
            select m.cluster, p.id, p.name, coalesce(e.employees, 0) as employees
              from organisation.public_membership m
              join organisation.public_place p on p.kind = 'institution' and p.id = m.institution and p.valid @> :day
              left join (select institution, count(distinct person)::int as employees
                           from organisation.public_employment where valid @> :day group by institution) e
                on e.institution = p.id
             where m.valid @> :day and m.cluster in (:clusters)
             order by p.name collate "da-x-icu"
            """)
        .param("day", LocalDate.now(clock))
        .param("clusters", teams.stream().map(team -> team.cluster().value()).toList())
        .query((row, _) ->
            new Placed(
                row.getObject("cluster", UUID.class),
                new House(
                    new Named(row.getObject("id", UUID.class), row.getString("name")),
                    row.getInt("employees"))))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Placed::cluster));
  }
}
