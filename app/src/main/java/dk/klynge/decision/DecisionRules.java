package dk.klynge.decision;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may hold hearings and decide. What was published and decided is known to all staff.
@Component
class DecisionRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(Rule.of(DecisionActions.READ).everywhereForAllStaff());
  }
}
