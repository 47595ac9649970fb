package dk.klynge.leadership.competence;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CompetenceMenu {

  @Bean
  MenuEntry ourCompetencesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.competences",
        "/our-competences",
        LeadershipActions.TEAM,
        47);
  }

  @Bean
  MenuEntry myCompetencesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.competences.mine",
        "/my-competences",
        LeadershipActions.TALK,
        48);
  }

  @Bean
  MenuEntry whoKnowsEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.competences.search",
        "/who-knows",
        LeadershipActions.READ,
        49);
  }
}
