package dk.klynge.publishing.communication;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality has planned what it will tell whom in the coming weeks.
@Component
class DemonstrationCommunication {

  private final KeepMeasure keep;
  private final DemonstrationPeople people;

  DemonstrationCommunication(KeepMeasure keep, DemonstrationPeople people) {
    this.keep = keep;
    this.people = people;
  }

  @EventListener
  @Order(47)
  void on(DemonstrationStoryBegun news) {
    var day = news.day();
    people.as(
        Role.EDITOR,
        () -> {
          planned(
              "LEADERS", "weekly-package", "Faktaarket hænges op i alle huse", day.minusDays(1));
          planned("LEADERS", "newsletter", "Hvad sker der efter høringen?", day.plusDays(5));
          planned("PARENTS", "parents-site", "Nye spørgsmål og svar om hverdagen", day.plusDays(6));
          planned("STAFF", "meeting", "Personalemøder i de berørte huse", day.plusDays(14));
        });
    people.as(
        Role.PROGRAMME_OFFICE,
        () -> planned("POLITICIANS", "fact-sheet", "Høringssvarene på én side", day.plusDays(21)));
  }

  private void planned(String audience, String channel, String message, LocalDate day) {
    var form = new MeasureForm(audience, channel, message, day.toString(), "", "0", "0");
    keep.make(form, UUID.randomUUID().toString());
  }
}
