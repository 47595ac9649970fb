package dk.klynge.decision.force;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.planning.DemonstrationPublished;
import dk.klynge.planning.DemonstrationPublished.Next;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the council of the demonstration municipality has decided comes into force at once, as if
/// the program had been there on the day: what is told later builds on it.
@Component
class DemonstrationInForce {

  private final Plans plans;
  private final ApplyChanges apply;
  private final DemonstrationPeople people;

  DemonstrationInForce(Plans plans, ApplyChanges apply, DemonstrationPeople people) {
    this.plans = plans;
    this.apply = apply;
    this.people = people;
  }

  @EventListener
  @Order(20)
  void on(DemonstrationPublished news) {
    if (news.next() != Next.DECISION) return;
    people.as(Role.PROGRAMME_OFFICE, () -> plans.due(news.day()).forEach(apply::apply));
  }
}
