package dk.klynge.actionplan.group;

import dk.klynge.actionplan.DemonstrationStory;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Their working groups are there, some of them not complete.
@Component
class DemonstrationGroups {

  private final ComposeGroup compose;
  private final DemonstrationStory story;
  private final DemonstrationPeople people;

  DemonstrationGroups(ComposeGroup compose, DemonstrationStory story, DemonstrationPeople people) {
    this.compose = compose;
    this.story = story;
    this.people = people;
  }

  @EventListener
  @Order(61)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    var chapters = story.chapters(day);
    for (int i = 0; i < chapters.size(); i++) {
      var plan = chapters.get(i).plan();
      compose.addLeaders(plan);
      compose.add(plan, "parent", "Maja Strandby", "maja.strandby@ravnshavn.example");
      if (i == 0) compose.add(plan, "parent", "Yusuf Halmø", "yusuf.halmoe@ravnshavn.example");
    }
  }
}
