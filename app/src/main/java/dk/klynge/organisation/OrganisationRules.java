package dk.klynge.organisation;

import static dk.klynge.guard.Role.ADMINISTRATOR;
import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.AUDITOR;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.HR;
import static dk.klynge.guard.Role.INSTITUTION_LEADER;
import static dk.klynge.guard.Role.PLANNER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may do what to the register. Institutions are public knowledge; people are not.
@Component
class OrganisationRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(OrganisationActions.READ).everywhereForAllStaff(),
        Rule.of(OrganisationActions.EXPORT).everywhereForAllStaff(),
        Rule.of(OrganisationActions.CHANGE)
            .everywhere(ADMINISTRATOR, PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER),
        Rule.of(OrganisationActions.RESTRUCTURE).everywhere(ADMINISTRATOR, PROGRAMME_OFFICE),
        Rule.of(OrganisationActions.IMPORT).everywhere(ADMINISTRATOR, PROGRAMME_OFFICE, PLANNER),
        Rule.of(OrganisationActions.EXCHANGE).everywhere(ADMINISTRATOR),
        Rule.of(OrganisationActions.READ_PEOPLE)
            .everywhere(PROGRAMME_OFFICE, PLANNER, HR, AUDITOR)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER)
            .ownInstitution(INSTITUTION_LEADER),
        Rule.of(OrganisationActions.CHANGE_PEOPLE)
            .everywhere(PROGRAMME_OFFICE, HR)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER));
  }
}
