package dk.klynge.leadership.task;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.Catalogue.Place;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.task.Distribution.CrossCutting;
import dk.klynge.leadership.task.Placement.Mode;
import dk.klynge.leadership.task.Placement.Part;
import dk.klynge.leadership.task.Placement.Share;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The first cluster of the demonstration municipality has placed its tasks: nobody looks after
/// safety in the house without a leader, and two share the transitions and say why.
@Component
class DemonstrationTasks {

  private final PlaceTasks place;
  private final Catalogues catalogues;
  private final Teams teams;
  private final DemonstrationPeople people;

  DemonstrationTasks(
      PlaceTasks place, Catalogues catalogues, Teams teams, DemonstrationPeople people) {
    this.place = place;
    this.catalogues = catalogues;
    this.teams = teams;
    this.people = people;
  }

  @EventListener
  @Order(80)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.CLUSTER_LEADER, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    teams.on(day).stream()
        .filter(team -> team.leader().isPresent() && team.members().size() > 2)
        .findFirst()
        .ifPresent(this::place);
  }

  private void place(Team team) {
    place.begin(team, PlaceTasks.Start.EMPTY);
    for (var task : catalogues.current().tasks()) place.place(team, placement(task, team));
    var first = team.members().get(1);
    place.add(
        team,
        new CrossCutting(
            UUID.randomUUID(),
            "Sprogindsatsen i alle huse",
            first.person(),
            first.name(),
            new BigDecimal(3)));
    place.settle(
        team,
        place.begin(team, PlaceTasks.Start.EMPTY),
        "Klyngelederen går en runde i Toldbodens Børnehus hver uge, til huset har fået sin leder.");
    place.show(team);
  }

  private static Placement placement(Task task, Team team) {
    var leader = team.members().getFirst();
    if (task.code().equals("transitions-of-cluster"))
      return new Placement(
          task.code(),
          Mode.PEOPLE,
          "",
          "Den ene har skolerne, den anden dagplejen og sundhedsplejen.",
          0,
          List.of(
              share(team.members().get(1), Part.LEAD, 2),
              share(team.members().get(2), Part.LEAD, 2),
              share(leader, Part.HELP, 0)));
    if (task.code().equals("safety-of-house"))
      return new Placement(
          task.code(),
          Mode.EACH,
          "Arbejdsmiljørepræsentanten gennemgår huset hver måned",
          "",
          0,
          List.of());
    if (task.place() == Place.HOUSE)
      return new Placement(task.code(), Mode.EACH, "", "", 0, List.of(share(leader, Part.LEAD, 0)));
    return new Placement(task.code(), Mode.PEOPLE, "", "", 0, List.of(share(leader, Part.LEAD, 2)));
  }

  private static Share share(Team.Member member, Part part, int hours) {
    return new Share(member.person(), member.name(), part, new BigDecimal(hours));
  }
}
