package dk.klynge.organisation;

import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The lines of the register in the main menu.
@Configuration
class RegisterMenu {

  @Bean
  MenuEntry institutionsEntry() {
    return new MenuEntry(
        MenuGroup.ORGANISATION,
        "organisation.institutions.title",
        "/institutions",
        OrganisationActions.READ,
        10);
  }

  @Bean
  MenuEntry organisationChartEntry() {
    return new MenuEntry(
        MenuGroup.ORGANISATION,
        "organisation.chart.title",
        "/organisation-chart",
        OrganisationActions.READ,
        31);
  }

  @Bean
  MenuEntry areasEntry() {
    return new MenuEntry(
        MenuGroup.ORGANISATION, "organisation.areas.title", "/areas", OrganisationActions.READ, 32);
  }

  @Bean
  MenuEntry clustersEntry() {
    return new MenuEntry(
        MenuGroup.ORGANISATION,
        "organisation.clusters.title",
        "/clusters",
        OrganisationActions.READ,
        33);
  }

  @Bean
  MenuEntry peopleEntry() {
    return new MenuEntry(
        MenuGroup.ORGANISATION,
        "organisation.people.title",
        "/people",
        OrganisationActions.READ_PEOPLE,
        34);
  }

  @Bean
  MenuEntry plannedEntry() {
    return new MenuEntry(
        MenuGroup.ORGANISATION,
        "organisation.planned.title",
        "/planned-changes",
        OrganisationActions.READ,
        35);
  }

  @Bean
  MenuEntry exchangeEntry() {
    return new MenuEntry(
        MenuGroup.ADMINISTRATION,
        "organisation.exchange.title",
        "/exchange",
        OrganisationActions.EXCHANGE,
        36);
  }
}
