package dk.klynge.audit;

import static dk.klynge.guard.Role.AUDITOR;

import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may read the trail. Not the administrator: who keeps the accounts does not watch over
/// himself.
@Component
class AuditRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(Rule.of(AuditActions.READ).everywhere(AUDITOR));
  }
}
