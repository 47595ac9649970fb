package dk.klynge.staffing.announcing;

import dk.klynge.documents.LetterPage;
import dk.klynge.staffing.StaffingActions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Leads from the mail log to the announcement that a letter belongs to.
@Configuration
class AnnouncementMenu {

  @Bean
  LetterPage announcementLetterPage() {
    return new LetterPage(
        "announcement",
        "staffing.announcing.title",
        "/campaigns/{id}/announcement",
        StaffingActions.APPOINT);
  }
}
