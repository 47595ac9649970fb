package dk.klynge.access.roles;

import dk.klynge.access.AccessActions;
import dk.klynge.guard.Role;
import dk.klynge.guard.Rule;
import dk.klynge.ui.Refusals;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says which roles open a refused action, and who can grant them.
@Component
class RefusalAdvice implements Refusals {

  private final Matrix matrix;
  private final RolesOfAccounts roles;

  RefusalAdvice(Matrix matrix, RolesOfAccounts roles) {
    this.matrix = matrix;
    this.roles = roles;
  }

  @Override
  public Advice advice(String action) {
    return new Advice(
        Rule.of(action).messageKey(),
        able(action).filter(Role::isGranted).map(role -> "access.role." + role).toList(),
        able(AccessActions.GRANT_ROLES)
            .flatMap(role -> roles.holdersToday(role).stream())
            .distinct()
            .toList());
  }

  private Stream<Role> able(String action) {
    return Arrays.stream(Role.values()).filter(role -> matrix.reach(role, action).isPresent());
  }
}
