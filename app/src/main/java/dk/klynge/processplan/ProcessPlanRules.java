package dk.klynge.processplan;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.AUDITOR;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.EDITOR;
import static dk.klynge.guard.Role.HR;
import static dk.klynge.guard.Role.PLANNER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everybody in the house may know when what happens; the programme office sets the dates.
@Component
class ProcessPlanRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(ProcessPlanActions.READ).everywhereForAllStaff(),
        Rule.of(ProcessPlanActions.PLAN).everywhere(PROGRAMME_OFFICE),
        Rule.of(ProcessPlanActions.FOLLOW_UP)
            .everywhere(PROGRAMME_OFFICE, HR, EDITOR, PLANNER)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER),
        Rule.of(ProcessPlanActions.NEGOTIATE).everywhere(PROGRAMME_OFFICE, HR),
        Rule.of(ProcessPlanActions.EQUIP)
            .everywhere(PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER),
        Rule.of(ProcessPlanActions.STATUS)
            .everywhere(PROGRAMME_OFFICE, HR, AUDITOR)
            .ownArea(AREA_MANAGER),
        Rule.of(ProcessPlanActions.COMMENT).everywhere(PROGRAMME_OFFICE).ownArea(AREA_MANAGER));
  }
}
