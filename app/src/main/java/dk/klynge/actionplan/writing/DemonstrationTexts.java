package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.DemonstrationStory;
import dk.klynge.actionplan.writing.SaveSection.Sent;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What they have written so far.
@Component
class DemonstrationTexts {

  private final SaveSection save;
  private final DemonstrationStory story;
  private final DemonstrationPeople people;

  DemonstrationTexts(SaveSection save, DemonstrationStory story, DemonstrationPeople people) {
    this.save = save;
    this.story = story;
    this.people = people;
  }

  @EventListener
  @Order(62)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    var writer = new Writer("demonstration", "Lone Ravn", UUID.randomUUID().toString());
    for (var chapter : story.chapters(day)) {
      chapter
          .told()
          .texts()
          .forEach(
              (section, text) -> save.save(chapter.plan(), section, new Sent(0, text), writer));
      chapter
          .told()
          .exempt()
          .forEach((section, reason) -> save.exempt(chapter.plan(), section, reason, writer));
    }
  }

  /// After the approval life goes on.
  @EventListener
  @Order(66)
  void later(DemonstrationStoryBegun news) {
    var writer = new Writer("demonstration", "Lone Ravn", UUID.randomUUID().toString());
    people.as(
        Role.PROGRAMME_OFFICE,
        () ->
            story
                .chapters(news.day())
                .forEach(chapter ->
                    chapter
                        .told()
                        .adjusted()
                        .forEach((section, text) ->
                            save.save(chapter.plan(), section, new Sent(1, text), writer))));
  }
}
