package dk.klynge.actionplan.dialogue;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.DemonstrationStory;
import dk.klynge.actionplan.dialogue.SayComment.Said;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The administration asks, and a cluster has answered.
@Component
class DemonstrationComments {

  private final SayComment say;
  private final DemonstrationStory story;
  private final DemonstrationPeople people;

  DemonstrationComments(SayComment say, DemonstrationStory story, DemonstrationPeople people) {
    this.say = say;
    this.story = story;
    this.people = people;
  }

  @EventListener
  @Order(63)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    story
        .first(day, "returned")
        .ifPresent(chapter ->
            ask(
                chapter.plan(),
                "leadership",
                "Hvem træder til, når en pædagogisk leder er syg? Og hvor kan medarbejderne se, hvem der gør hvad?"));
    story
        .first(day, "submitted")
        .ifPresent(chapter -> {
          var asked =
              ask(
                  chapter.plan(),
                  "economy",
                  "Opsparingen bliver i husene i det første år. Skriv gerne, hvad I vil bruge den til.");
          say.say(
              chapter.plan(),
              new Said(
                  UUID.randomUUID(),
                  "economy",
                  Optional.of(asked),
                  "Tak. Vi tager det med på mødet."));
        });
  }

  private UUID ask(ActionPlan plan, String section, String text) {
    var form = UUID.randomUUID();
    say.say(plan, new Said(form, section, Optional.empty(), text));
    return form;
  }
}
