package dk.klynge.leadership;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.HR;
import static dk.klynge.guard.Role.INSTITUTION_LEADER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;
import static dk.klynge.guard.Role.SUPPORT_TEAM;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// A team works with its own; its area manager sees what is meant for leaders; the rest see the
/// state.
@Component
class LeadershipRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(LeadershipActions.READ).everywhereForAllStaff(),
        Rule.of(LeadershipActions.PROFILE).everywhere(PROGRAMME_OFFICE, HR),
        Rule.of(LeadershipActions.TEAM_READ)
            .everywhere(PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(LeadershipActions.TEAM).ownCluster(CLUSTER_LEADER, INSTITUTION_LEADER),
        Rule.of(LeadershipActions.LEAD).ownCluster(CLUSTER_LEADER),
        Rule.of(LeadershipActions.GOALS).everywhere(PROGRAMME_OFFICE).ownArea(AREA_MANAGER),
        Rule.of(LeadershipActions.FOLLOW)
            .everywhere(PROGRAMME_OFFICE, HR, SUPPORT_TEAM)
            .ownArea(AREA_MANAGER),
        Rule.of(LeadershipActions.CONFIRM).ownArea(AREA_MANAGER),
        Rule.of(LeadershipActions.GIVE_VIEW).ownArea(AREA_MANAGER),
        Rule.of(LeadershipActions.TALK).everywhereForAllStaff());
  }
}
