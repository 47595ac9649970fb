package dk.klynge.development.staffmap;

import dk.klynge.development.staffmap.Competence.Held;
import dk.klynge.development.staffmap.Competence.Need;
import dk.klynge.development.staffmap.Competence.Step;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality the first cluster has begun to map what its staff can do.
@Component
class DemonstrationMap {

  private static final List<String> KNOWN =
      List.of("language", "play", "parents", "transitions", "curriculum");

  private final Teams teams;
  private final MapView view;
  private final MapStaff map;
  private final MapRows rows;
  private final DemonstrationPeople people;

  DemonstrationMap(
      Teams teams, MapView view, MapStaff map, MapRows rows, DemonstrationPeople people) {
    this.teams = teams;
    this.view = view;
    this.map = map;
    this.rows = rows;
    this.people = people;
  }

  @EventListener
  @Order(73)
  void on(DemonstrationStoryBegun news) {
    teams.on(news.day()).stream()
        .filter(team -> team.leader().isPresent() && rows.needSheet(team.cluster()) == 0)
        .findFirst()
        .ifPresent(team -> people.as(Role.CLUSTER_LEADER, () -> tell(team, news.day())));
  }

  private void tell(Team team, LocalDate today) {
    var needs = List.of(new Need("language", 4, 3), new Need("special-needs", 3, 3));
    map.need(team, 0, needs, "");
    var staff = view.people(team);
    for (int i = 0; i < Math.min(6, staff.size()); i++) {
      var held = new ArrayList<Held>();
      for (int each = 0; each < 3; each++)
        held.add(
            new Held(
                staff.get(i).person(),
                KNOWN.get((i + each) % KNOWN.size()),
                1 + (i + each) % 4,
                today.minusDays(10L + i)));
      map.register(team, staff.get(i).person(), 0, held);
    }
    map.plan(
        team,
        new Step(
            UUID.randomUUID(),
            0,
            "special-needs",
            Optional.empty(),
            "Fælles personalemøde med kommunens psykolog",
            Optional.empty(),
            today.plusDays(50),
            Optional.empty()));
  }
}
