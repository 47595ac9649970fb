package dk.klynge.actionplan.approval;

import dk.klynge.actionplan.DemonstrationStory;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// One plan is approved, one waits for its answer, one was sent back.
@Component
class DemonstrationSubmissions {

  private final SubmitPlan submit;
  private final DemonstrationStory story;
  private final DemonstrationPeople people;

  DemonstrationSubmissions(
      SubmitPlan submit, DemonstrationStory story, DemonstrationPeople people) {
    this.submit = submit;
    this.story = story;
    this.people = people;
  }

  @EventListener
  @Order(64)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    for (var chapter : story.chapters(day)) {
      var stage = chapter.told().stage();
      if (stage.equals("begun")) continue;
      submit.submit(chapter.plan(), "");
      if (stage.equals("approved"))
        submit.rule(chapter.plan(), 1, "approved", "En klar plan. God arbejdslyst.");
      if (stage.equals("returned"))
        submit.rule(
            chapter.plan(),
            1,
            "returned",
            "Opgavefordelingen i ledelsesteamet mangler, og der er ikke svaret på afsnittet om medarbejderne.");
    }
  }
}
