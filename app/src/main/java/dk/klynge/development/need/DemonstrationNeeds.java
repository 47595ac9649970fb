package dk.klynge.development.need;

import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.SupportTheme;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality three clusters have said what they need; two have an offer.
@Component
class DemonstrationNeeds {

  private static final String COACHING =
      "To samtaler med en coach for hele teamet, første gang hos jer.";
  private static final String FACILITATION =
      "Vi leder jeres næste forældremøde sammen med jer og hjælper med oplægget.";

  private final SayNeed say;
  private final AnswerNeed answer;
  private final NeedRows rows;
  private final Teams teams;
  private final DemonstrationPeople people;

  DemonstrationNeeds(
      SayNeed say, AnswerNeed answer, NeedRows rows, Teams teams, DemonstrationPeople people) {
    this.say = say;
    this.answer = answer;
    this.rows = rows;
    this.teams = teams;
    this.people = people;
  }

  private record Told(
      SupportTheme theme, String words, Optional<SupportOffer> offer, String with) {}

  private static final List<Told> STORY =
      List.of(
          new Told(
              SupportTheme.TEAM,
              "Vi er fem ledere, som ikke har arbejdet sammen før, og vi bruger møderne på drift. Vi vil gerne have hjælp til at blive et team.",
              Optional.of(SupportOffer.COACHING),
              COACHING),
          new Told(
              SupportTheme.COMMUNICATION,
              "Forældrene spørger, hvem de skal gå til. Vi vil gerne have sparring på, hvordan vi fortæller det samlet.",
              Optional.of(SupportOffer.FACILITATION),
              FACILITATION),
          new Told(
              SupportTheme.ROUTINES,
              "Vi indberetter det samme tre steder. Kan I hjælpe os med at få styr på arbejdsgangene?",
              Optional.empty(),
              ""));

  /// After the team is there, before the visits.
  @EventListener
  @Order(70)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.SUPPORT_TEAM, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var clusters = teams.on(today).stream().filter(one -> one.kind().equals("municipal")).toList();
    if (clusters.isEmpty()) return;
    for (int i = 0; i < STORY.size(); i++)
      tell(clusters.get(i % clusters.size()), STORY.get(i), today);
  }

  private void tell(Team team, Told told, LocalDate today) {
    var form =
        new NeedForm(
            Map.of(
                "form", UUID.randomUUID().toString(),
                "cluster", team.cluster().value().toString(),
                "theme", told.theme().name(),
                "words", told.words(),
                "urgency", SupportNeeds.Urgency.SOON.name(),
                "wished", today.plusDays(14).toString()));
    if (say.say(form) instanceof SayNeed.Outcome.Said(var id))
      told.offer()
          .ifPresent(
              kind -> answer.offer(rows.find(id).orElseThrow(), 1, Optional.of(kind), told.with()));
  }
}
