package dk.klynge.staffing.interview;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class InterviewMenu {

  @Bean
  MenuEntry interviewsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.interview.menu",
        "/interview-rounds",
        StaffingActions.PLAN_INTERVIEWS,
        84);
  }
}
