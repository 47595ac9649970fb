package dk.klynge.staffing.interview;

import dk.klynge.documents.LetterPage;
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

  @Bean
  MenuEntry ownInterviewsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.interview.own", "/my-interviews", StaffingActions.OWN, 72);
  }

  /// Leads from the mail log to the round that a letter is about.
  @Bean
  LetterPage interviewLetters() {
    return new LetterPage(
        SendInvitations.OWNER,
        "staffing.interview.letters",
        "/interview-rounds/{id}",
        StaffingActions.PLAN_INTERVIEWS);
  }
}
