package dk.klynge.staffing.appointment;

import dk.klynge.documents.LetterPage;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AppointmentMenu {

  @Bean
  MenuEntry appointmentsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.appointment.menu",
        "/appointments",
        StaffingActions.APPOINT,
        86);
  }

  @Bean
  MenuEntry myOffersEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.appointment.own.menu", "/my-offers", StaffingActions.OWN, 73);
  }

  /// Leads from the mail log to the letters about an appointment.
  @Bean
  LetterPage appointmentLetterPage() {
    return new LetterPage(
        "appointment",
        "staffing.appointment.aspect",
        "/appointments/{id}",
        StaffingActions.APPOINT);
  }
}
