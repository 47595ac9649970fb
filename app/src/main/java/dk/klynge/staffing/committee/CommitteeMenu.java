package dk.klynge.staffing.committee;

import dk.klynge.documents.LetterPage;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CommitteeMenu {

  @Bean
  MenuEntry committeeSeatsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.committee.seats.menu",
        "/committee-seats",
        StaffingActions.OWN,
        74);
  }

  @Bean
  LetterPage committeeLetters() {
    return new LetterPage(
        InviteMembers.OWNER,
        "staffing.committee.one",
        "/committees/{id}",
        StaffingActions.COMPOSE_COMMITTEE);
  }
}
