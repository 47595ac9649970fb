package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.DemonstrationStory;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Some clusters of the demonstration municipality have begun their plans.
@Component
class DemonstrationPlans {

  private final BeginPlan begin;
  private final DemonstrationStory story;
  private final DemonstrationPeople people;

  DemonstrationPlans(BeginPlan begin, DemonstrationStory story, DemonstrationPeople people) {
    this.begin = begin;
    this.story = story;
    this.people = people;
  }

  @EventListener
  @Order(60)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    story.places(day).forEach(place -> begin.begin(place.cluster()));
  }
}
