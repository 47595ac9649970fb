package dk.klynge.development.support;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SupportMenu {

  @Bean
  MenuEntry supportEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP, "development.support.menu", "/support", DevelopmentActions.READ, 60);
  }

  @Bean
  MenuEntry supportNeedsEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.needs.menu",
        "/support-needs",
        DevelopmentActions.WANT,
        61);
  }

  @Bean
  MenuEntry supportRoadmapEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.roadmap.menu",
        "/support-roadmap",
        DevelopmentActions.READ,
        62);
  }

  @Bean
  MenuEntry supportThemesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.themes.title",
        "/support-themes",
        LeadershipActions.FOLLOW,
        62);
  }

  @Bean
  MenuEntry supportTeamEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.team.menu",
        "/support-team",
        DevelopmentActions.SUPPORT,
        63);
  }

  @Bean
  MenuEntry supportAgreementsEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.agreements.menu",
        "/support-agreements",
        DevelopmentActions.SUPPORT,
        64);
  }
}
