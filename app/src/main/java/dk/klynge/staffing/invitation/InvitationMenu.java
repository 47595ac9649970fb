package dk.klynge.staffing.invitation;

import dk.klynge.documents.LetterPage;
import dk.klynge.staffing.Invitations;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class InvitationMenu {

  @Bean
  MenuEntry ownInterviewsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.interview.own", "/my-interviews", StaffingActions.OWN, 72);
  }

  /// Leads from the mail log to the round that a letter is about.
  @Bean
  LetterPage interviewLetters() {
    return new LetterPage(
        Invitations.OWNER,
        "staffing.interview.letters",
        "/interview-rounds/{id}",
        StaffingActions.PLAN_INTERVIEWS);
  }
}
