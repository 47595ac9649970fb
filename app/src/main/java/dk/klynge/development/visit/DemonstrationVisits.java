package dk.klynge.development.visit;

import dk.klynge.development.Consultants;
import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Of the needs of the demonstration municipality that have an offer one gets a visit to come, and
/// one a visit that was given.
@Component
class DemonstrationVisits {

  private final SupportNeeds needs;
  private final PlanVisit plan;
  private final Consultants consultants;
  private final DemonstrationPeople people;

  DemonstrationVisits(
      SupportNeeds needs, PlanVisit plan, Consultants consultants, DemonstrationPeople people) {
    this.needs = needs;
    this.plan = plan;
    this.consultants = consultants;
    this.people = people;
  }

  /// After the needs.
  @EventListener
  @Order(80)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.SUPPORT_TEAM, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var offered =
        needs.all().stream()
            .filter(one -> one.state() == SupportNeeds.State.ANSWERED)
            .sorted(Comparator.comparing(Need::placeName))
            .toList();
    var team = consultants.on(today);
    if (team.isEmpty() || offered.size() < 2) return;
    plan(offered.getFirst(), WorkingDays.onOrAfter(today.plusDays(9)), team.getFirst());
    var held = plan(offered.get(1), WorkingDays.onOrBefore(today.minusDays(6)), team.getLast());
    plan.find(offered.get(1), held)
        .ifPresent(visit -> plan.report(offered.get(1), visit, visit.hours()));
  }

  private UUID plan(Need need, LocalDate day, Consultants.Consultant who) {
    var id = UUID.randomUUID();
    var form =
        new VisitForm(
            Map.of(
                "id", id.toString(),
                "day", day.toString(),
                "begins", "09:00",
                "ends", "12:00",
                "preparation", "1,5",
                "place", need.placeName(),
                "consultant", who.id().value().toString()));
    plan.plan(need, form.visit(need));
    return id;
  }
}
