package dk.klynge.planning;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.AUDITOR;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.INSTITUTION_LEADER;
import static dk.klynge.guard.Role.PLANNER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who may plan. A proposal that is not decided unsettles people, so that only those who work on it
/// see it.
@Component
class PlanningRules implements Rules {

  @Override
  public List<Rule> rules() {
    return Stream.of(plans(), alternatives()).flatMap(List::stream).toList();
  }

  private static List<Rule> plans() {
    return List.of(
        Rule.of(PlanningActions.READ)
            .everywhere(PLANNER, PROGRAMME_OFFICE, AUDITOR)
            .ownArea(AREA_MANAGER),
        Rule.of(PlanningActions.EXPORT).everywhere(PLANNER, PROGRAMME_OFFICE).ownArea(AREA_MANAGER),
        Rule.of(PlanningActions.EDIT_CRITERIA).everywhere(PLANNER),
        Rule.of(PlanningActions.PROPOSE).everywhere(PLANNER),
        Rule.of(PlanningActions.EDIT_SCENARIO).everywhere(PLANNER).ownArea(AREA_MANAGER),
        Rule.of(PlanningActions.PUBLISH_SCENARIO).everywhere(PLANNER, PROGRAMME_OFFICE),
        Rule.of(PlanningActions.EDIT_COST_MODEL).everywhere(PLANNER, PROGRAMME_OFFICE),
        Rule.of(PlanningActions.EDIT_MODELS).everywhere(PLANNER, PROGRAMME_OFFICE),
        Rule.of(PlanningActions.EDIT_AGREEMENTS)
            .everywhere(PLANNER, PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER));
  }

  private static List<Rule> alternatives() {
    return List.of(
        Rule.of(PlanningActions.READ_ALTERNATIVES)
            .everywhere(PLANNER, PROGRAMME_OFFICE, AUDITOR)
            .ownArea(AREA_MANAGER, CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(PlanningActions.PUT_FORWARD_ALTERNATIVE)
            .everywhere(PLANNER, PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER, CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(PlanningActions.HEAR_OF_ALTERNATIVES)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER)
            .ownInstitution(INSTITUTION_LEADER),
        Rule.of(PlanningActions.ASSESS_ALTERNATIVE).everywhere(PLANNER, PROGRAMME_OFFICE),
        Rule.of(PlanningActions.ADOPT_ALTERNATIVE).everywhere(PLANNER));
  }
}
