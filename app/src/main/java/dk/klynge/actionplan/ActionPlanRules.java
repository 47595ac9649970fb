package dk.klynge.actionplan;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.AUDITOR;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.HR;
import static dk.klynge.guard.Role.INSTITUTION_LEADER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;
import static dk.klynge.guard.Role.READER;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// A plan is written locally and followed by the administration.
@Component
class ActionPlanRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(ActionPlanActions.READ)
            .everywhere(PROGRAMME_OFFICE, HR, READER, AUDITOR)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(ActionPlanActions.WRITE)
            .everywhere(PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(ActionPlanActions.COMMENT).everywhere(PROGRAMME_OFFICE, HR).ownArea(AREA_MANAGER),
        Rule.of(ActionPlanActions.APPROVE).everywhere(PROGRAMME_OFFICE).ownArea(AREA_MANAGER),
        Rule.of(ActionPlanActions.TEMPLATE).everywhere(PROGRAMME_OFFICE));
  }
}
