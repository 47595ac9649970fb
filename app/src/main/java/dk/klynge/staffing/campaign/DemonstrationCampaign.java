package dk.klynge.staffing.campaign;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.staffing.campaign.CampaignRows.Content;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// One house of the first cluster of the demonstration municipality has no pedagogical leader yet.
/// The campaign that is to find one began two months ago.
@Component
class DemonstrationCampaign {

  private static final String NAME = "Pædagogisk leder ved Gammelhavn";

  private final Timetables timetables;
  private final PlanCampaign plan;
  private final CampaignRows rows;
  private final DemonstrationPeople people;

  DemonstrationCampaign(
      Timetables timetables, PlanCampaign plan, CampaignRows rows, DemonstrationPeople people) {
    this.timetables = timetables;
    this.plan = plan;
    this.rows = rows;
    this.people = people;
  }

  @EventListener
  @Order(70)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.HR, () -> begin(news.day()));
  }

  private void begin(LocalDate today) {
    var id =
        plan.make(
            new Content(
                NAME,
                timetables.find("pedagogical-leader").orElseThrow(),
                "municipal",
                Optional.empty(),
                Optional.of(today.minusMonths(2)),
                today.withDayOfMonth(1).plusMonths(3),
                Optional.empty()));
    plan.become(plan.get(id), rows.source(id).version(), "running");
  }
}
