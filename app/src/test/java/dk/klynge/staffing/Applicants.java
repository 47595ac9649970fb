package dk.klynge.staffing;

import dk.klynge.SignedIn;
import dk.klynge.access.signin.AccountCaller;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Signs people of the register in, for tests of what is somebody's own.
public final class Applicants {

  private Applicants() {}

  /// An account of this person, with roles held everywhere or with none.
  public static UUID account(JdbcClient db, PersonId person, Role... roles) {
    var account = SignedIn.account(db, List.of(roles), new Scope.Everywhere());
    db.sql("update access.account set person = null where person = ?")
        .param(person.value())
        .update();
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
    return account;
  }

  public static RequestPostProcessor as(JdbcClient db, PersonId person, Role... roles) {
    var caller = new AccountCaller(account(db, person, roles), "Prøve", false);
    return SecurityMockMvcRequestPostProcessors.authentication(caller.authentication());
  }
}
