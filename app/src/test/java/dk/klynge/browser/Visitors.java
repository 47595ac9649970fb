package dk.klynge.browser;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People with real accounts, for tests that sign in through the page.
final class Visitors {

  private final JdbcClient db;

  Visitors(ApplicationContext program) {
    this.db = program.getBean(JdbcClient.class);
  }

  /// The login of a new account that holds the role everywhere.
  String with(Role role) {
    var roles = role.isGranted() ? List.of(role) : List.<Role>of();
    return SignedIn.account(db, roles, new Scope.Everywhere()).toString();
  }

  void fillTheRegister() {
    SmallTown.moveInto(db);
  }
}
