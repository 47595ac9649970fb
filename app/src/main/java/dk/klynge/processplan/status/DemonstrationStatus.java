package dk.klynge.processplan.status;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.processplan.StatusFigure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality five weeks of figures have been kept, rising towards those of
/// today, and the programme office has written to them.
@Component
class DemonstrationStatus {

  private static final int WEEKS = 5;

  private final KeepStatus status;
  private final StatusDays days;
  private final WriteComment write;
  private final DemonstrationPeople people;

  DemonstrationStatus(
      KeepStatus status, StatusDays days, WriteComment write, DemonstrationPeople people) {
    this.status = status;
    this.days = days;
    this.write = write;
    this.people = people;
  }

  /// After all others have told their part.
  @EventListener
  @Order(1000)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var now = status.figures(today);
    for (int back = WEEKS; back >= 1; back--) {
      int ago = back;
      days.keep(today.minusWeeks(ago), now.stream().map(one -> before(one, ago)).toList());
    }
    days.keep(today, now);
    write.write(
        Optional.empty(),
        0,
        """
        Reformen følger planen på de fleste punkter.

        - **Klyngeledere:** Ansøgningerne er inde, og udvalgene sorterer dem nu.
        - **Handleplaner:** Klyngerne er i gang. Et område mangler stadig sine arbejdsgrupper; områdechefen tager det op på næste ledermøde.
        - **Kommunikation:** Værktøjskassen er forsinket, fordi den venter på det sidste materiale om økonomi.
        """);
  }

  private static StatusFigure before(StatusFigure now, int weeks) {
    long reached = now.reached() * (WEEKS + 1 - weeks) / (WEEKS + 1);
    return new StatusFigure(
        now.key(),
        now.area(),
        now.of().isPresent() ? reached : now.reached(),
        now.of().isPresent() ? OptionalLong.of(now.of().getAsLong()) : OptionalLong.empty(),
        Math.max(0, now.late() - weeks),
        now.source());
  }
}
