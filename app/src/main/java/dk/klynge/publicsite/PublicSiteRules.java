package dk.klynge.publicsite;

import static dk.klynge.guard.Role.AREA_MANAGER;
import static dk.klynge.guard.Role.CLUSTER_LEADER;
import static dk.klynge.guard.Role.EDITOR;
import static dk.klynge.guard.Role.INSTITUTION_LEADER;
import static dk.klynge.guard.Role.PROGRAMME_OFFICE;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// The site is open. Fact sheets for staff and leaders, and all at once, are for those who hand
/// them out: each leader for the own houses.
@Component
class PublicSiteRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(PublicSiteActions.MAKE_SHEETS)
            .everywhere(EDITOR, PROGRAMME_OFFICE)
            .ownArea(AREA_MANAGER)
            .ownCluster(CLUSTER_LEADER)
            .ownInstitution(INSTITUTION_LEADER));
  }
}
