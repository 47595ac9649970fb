package dk.klynge.access.roles;

import static dk.klynge.guard.Role.ADMINISTRATOR;
import static dk.klynge.guard.Role.AUDITOR;
import static dk.klynge.guard.Role.SIGNED_IN;

import dk.klynge.access.AccessActions;
import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who keeps the accounts. The auditor sees them and cannot touch them.
@Component
class AccessRules implements Rules {

  @Override
  public List<Rule> rules() {
    return List.of(
        Rule.of(AccessActions.SIGN_IN).everywhere(SIGNED_IN),
        Rule.of(AccessActions.USE_API).everywhereForAllStaff(),
        Rule.of(AccessActions.LEND_ROLES).everywhereForAllStaff(),
        Rule.of(AccessActions.READ_ACCOUNTS).everywhere(ADMINISTRATOR, AUDITOR),
        Rule.of(AccessActions.CHANGE_ACCOUNTS).everywhere(ADMINISTRATOR),
        Rule.of(AccessActions.GRANT_ROLES).everywhere(ADMINISTRATOR));
  }
}
