package dk.klynge.publishing;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.EDITOR;
import static dk.klynge.guard.Role.INSTITUTION_LEADER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everybody in the house reads; editors write; the programme office approves; leaders speak for
/// their own places.
@Component
class PublishingRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(PublishingActions.READ).everywhereForAllStaff(),
        Rule.of(PublishingActions.WRITE).everywhere(EDITOR, PROGRAMME_OFFICE),
        Rule.of(PublishingActions.APPROVE).everywhere(PROGRAMME_OFFICE),
        Rule.of(PublishingActions.ANSWER)
            .everywhere(EDITOR, PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER),
        Rule.of(PublishingActions.TALK)
            .everywhere(EDITOR, PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER)
            .ownInstitution(INSTITUTION_LEADER));
  }
}
