package dk.klynge.leadership.disagreement;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A team has disagreed about opening hours in the summer, and settled it.
@Component
class DemonstrationDisagreement {

  private final SettleDisagreement settle;
  private final DisagreementRows rows;
  private final Teams teams;
  private final DemonstrationPeople people;

  DemonstrationDisagreement(
      SettleDisagreement settle, DisagreementRows rows, Teams teams, DemonstrationPeople people) {
    this.settle = settle;
    this.rows = rows;
    this.teams = teams;
    this.people = people;
  }

  @EventListener
  @Order(71)
  void on(DemonstrationStoryBegun news) {
    people.as(
        Role.CLUSTER_LEADER,
        () ->
            teams.on(news.day()).stream()
                .filter(team -> team.leader().isPresent() && team.members().size() > 1)
                .findFirst()
                .ifPresent(team -> tell(team, news.day())));
  }

  private void tell(Team team, LocalDate day) {
    var leader = team.members().getFirst();
    var member = team.members().getLast();
    settle
        .raise(
            member.person(),
            team,
            form(
                Map.of(
                    "circle", "team",
                    "about", "decision",
                    "title", "Fælles åbent hus i uge 29",
                    "matter", "Skal vi samle alle børn i ét hus i sommerferien?")))
        .flatMap(rows::find)
        .ifPresent(one -> {
          settle.say(
              member.person(),
              one,
              form(Map.of("view", "De mindste skal blive i deres eget hus.")));
          settle.say(
              leader.person(), one, form(Map.of("view", "Vi kan ikke bemande fem huse i ferien.")));
          settle.settle(one, settled(leader.name(), day.minusDays(12)));
        });
  }

  private static DisagreementForm settled(String by, LocalDate day) {
    return form(
        Map.of(
            "version", "0",
            "on", day.toString(),
            "how", "tried",
            "by", by,
            "heard", "Forældrerådene og de faste vikarer",
            "outcome", "To huse holder åbent, og vuggestuebørnene møder i deres eget.",
            "learnt", "Vi skal spørge husene, før vi lægger planen."));
  }

  private static DisagreementForm form(Map<String, String> fields) {
    return new DisagreementForm(fields);
  }
}
