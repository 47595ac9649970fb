package dk.klynge.leadership.competence;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.competence.CompetenceForm.Line;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Three leaders of the first cluster of the demonstration municipality have said what they can;
/// two of them can be found by it.
@Component
class DemonstrationCompetences {

  private final SayCompetences say;
  private final Teams teams;
  private final DemonstrationPeople people;

  DemonstrationCompetences(SayCompetences say, Teams teams, DemonstrationPeople people) {
    this.say = say;
    this.teams = teams;
    this.people = people;
  }

  @EventListener
  @Order(81)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.CLUSTER_LEADER, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    teams.on(day).stream()
        .filter(team -> team.leader().isPresent() && team.members().size() > 2)
        .findFirst()
        .ifPresent(this::tell);
  }

  private static final List<Line> LEADER =
      List.of(
          new Line("leadership-experience", 4, "Har ledet institutioner i 14 år."),
          new Line("leading-through-others", 3, ""),
          new Line("analysis-and-strategy", 3, ""),
          new Line("finance-and-administration", 2, "Er på kommunens kursus i budget."));

  private static final List<Line> FIRST =
      List.of(
          new Line("pedagogical-practice", 4, "Sprogvejleder gennem otte år."),
          new Line("visible-leadership", 3, "Er på stuen to formiddage om ugen."),
          new Line("communication", 3, ""));

  private static final List<Line> SECOND =
      List.of(
          new Line("conflict", 4, "Uddannet mægler."),
          new Line("sparring", 3, ""),
          new Line("planning-processes", 2, ""));

  private void tell(Team team) {
    var first = team.members().get(1).person();
    var second = team.members().get(2).person();
    say.say(team.members().getFirst().person(), new CompetenceForm(0, LEADER));
    say.say(first, new CompetenceForm(0, FIRST));
    say.say(second, new CompetenceForm(0, SECOND));
    say.confirm(first, "pedagogical-practice", 1);
    say.agree(first);
    say.agree(second);
  }
}
