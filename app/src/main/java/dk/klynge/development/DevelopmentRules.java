package dk.klynge.development;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.HR;
import static dk.klynge.guard.Role.INSTITUTION_LEADER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;
import static dk.klynge.guard.Role.SIGNED_IN;
import static dk.klynge.guard.Role.SUPPORT_TEAM;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// The support team plans for all; a cluster says what it needs and maps its own staff.
@Component
class DevelopmentRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(DevelopmentActions.READ).everywhereForAllStaff(),
        Rule.of(DevelopmentActions.WANT)
            .everywhere(PROGRAMME_OFFICE, SUPPORT_TEAM)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(DevelopmentActions.SUPPORT).everywhere(PROGRAMME_OFFICE, SUPPORT_TEAM),
        Rule.of(DevelopmentActions.TAKE_PART).everywhere(SIGNED_IN),
        Rule.of(DevelopmentActions.OFFER).everywhere(PROGRAMME_OFFICE, SUPPORT_TEAM, HR),
        Rule.of(DevelopmentActions.EDUCATION)
            .everywhere(PROGRAMME_OFFICE, HR)
            .ownArea(AREA_MANAGER),
        Rule.of(DevelopmentActions.MAP).ownCluster(CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(DevelopmentActions.COUNT)
            .everywhere(PROGRAMME_OFFICE, SUPPORT_TEAM)
            .ownArea(AREA_MANAGER),
        Rule.of(DevelopmentActions.SURVEY).everywhere(PROGRAMME_OFFICE, SUPPORT_TEAM),
        Rule.of(DevelopmentActions.EVALUATE).ownCluster(CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(DevelopmentActions.EVALUATIONS).everywhere(SUPPORT_TEAM),
        Rule.of(DevelopmentActions.RECORDS).everywhere(PROGRAMME_OFFICE, HR));
  }
}
