package dk.klynge.staffing.application;

import dk.klynge.documents.LetterPage;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ApplicationMenu {

  @Bean
  MenuEntry applicationsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.application.menu", "/applications", StaffingActions.READ_APPLICATIONS, 83);
  }

  @Bean
  LetterPage lettersOfApplications() {
    return new LetterPage(
        "application",
        "staffing.word.application",
        "/applications/{id}",
        StaffingActions.READ_APPLICATIONS);
  }
}
