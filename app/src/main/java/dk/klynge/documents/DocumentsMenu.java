package dk.klynge.documents;

import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DocumentsMenu {

  @Bean
  MenuEntry mailLogEntry() {
    return new MenuEntry(
        MenuGroup.ADMINISTRATION, "documents.mail.menu", "/mail", DocumentsActions.READ_MAIL, 85);
  }

  @Bean
  MenuEntry ownCalendarEntry() {
    return new MenuEntry(
        MenuGroup.START, "documents.calendar.title", "/calendar", DocumentsActions.OWN_CALENDAR, 5);
  }
}
