package dk.klynge.staffing;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.AUDITOR;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.HR;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who fills posts. Applications are seen by those who assess them and by nobody else; sitting in a
/// committee opens what its posts need and is asked by the committee, not by the matrix.
@Component
class StaffingRules implements Rules {

  @Override
  public List<Rule> rules() {
    return Stream.of(announcing(), assessing(), filling()).flatMap(List::stream).toList();
  }

  private static List<Rule> announcing() {
    return List.of(
        Rule.of(StaffingActions.READ).everywhereForAllStaff(),
        Rule.of(StaffingActions.PLAN).everywhere(HR, PROGRAMME_OFFICE),
        Rule.of(StaffingActions.ANNOUNCE)
            .everywhere(HR)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER),
        Rule.of(StaffingActions.CHECK_POSTING).everywhere(HR),
        Rule.of(StaffingActions.OVERRIDE_STANDING).everywhere(HR),
        Rule.of(StaffingActions.COMPOSE_COMMITTEE)
            .everywhere(HR)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER));
  }

  private static List<Rule> assessing() {
    return List.of(
        Rule.of(StaffingActions.READ_APPLICATIONS).everywhere(HR).ownArea(AREA_MANAGER),
        Rule.of(StaffingActions.SCREEN).everywhere(HR).ownArea(AREA_MANAGER),
        Rule.of(StaffingActions.PLAN_INTERVIEWS)
            .everywhere(HR)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER),
        Rule.of(StaffingActions.RECOMMEND)
            .everywhere(HR)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER));
  }

  private static List<Rule> filling() {
    return List.of(
        Rule.of(StaffingActions.OVERVIEW).everywhere(HR, PROGRAMME_OFFICE).ownArea(AREA_MANAGER),
        Rule.of(StaffingActions.COORDINATE).everywhere(HR),
        Rule.of(StaffingActions.APPOINT).everywhere(HR).ownArea(AREA_MANAGER),
        Rule.of(StaffingActions.REDEPLOY).everywhere(HR),
        Rule.of(StaffingActions.GIVE_NOTICE).everywhere(HR),
        Rule.of(StaffingActions.KEEP_RECORDS).everywhere(HR, AUDITOR),
        Rule.of(StaffingActions.RULE_RECORDS).everywhere(HR));
  }
}
