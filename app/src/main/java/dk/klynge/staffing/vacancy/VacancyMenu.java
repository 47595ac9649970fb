package dk.klynge.staffing.vacancy;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class VacancyMenu {

  @Bean
  MenuEntry chainsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.vacancy.menu",
        "/vacancies/chains",
        StaffingActions.OVERVIEW,
        88);
  }

  @Bean
  MenuEntry homeLeadersEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.home.menu", "/vacancies/home", StaffingActions.APPOINT, 89);
  }
}
