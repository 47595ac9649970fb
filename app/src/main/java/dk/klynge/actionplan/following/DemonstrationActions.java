package dk.klynge.actionplan.following;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.DemonstrationStory;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the approved plan promises; one thing is late.
@Component
class DemonstrationActions {

  private final FollowAction follow;
  private final WorkingGroups groups;
  private final DemonstrationStory story;
  private final DemonstrationPeople people;

  DemonstrationActions(
      FollowAction follow,
      WorkingGroups groups,
      DemonstrationStory story,
      DemonstrationPeople people) {
    this.follow = follow;
    this.groups = groups;
    this.story = story;
    this.people = people;
  }

  @EventListener
  @Order(65)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    story
        .first(day, "approved")
        .ifPresent(chapter -> {
          var plan = chapter.plan();
          var owner =
              groups.members(plan.id()).stream()
                  .findFirst()
                  .map(WorkingGroups.Member::name)
                  .orElse("Lone Ravn");
          keep(plan, "Hæng listen over afløsere op i alle personalerum", owner, day.minusDays(9));
          keep(plan, "Hold det første fælles bestyrelsesmøde", "Maja Strandby", day.plusDays(8));
          keep(plan, "Bestil adgang til lønsystemet for klyngelederen", owner, day.plusDays(25));
          keep(plan, "Se på planen igen", owner, day.plusDays(110));
        });
  }

  private void keep(ActionPlan plan, String what, String owner, LocalDate due) {
    follow.keep(
        plan, new FollowAction.Form(Map.of("what", what, "owner", owner, "due", due.toString())));
  }
}
