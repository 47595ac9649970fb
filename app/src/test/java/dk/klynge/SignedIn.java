package dk.klynge;

import dk.klynge.access.signin.AccountCaller;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Real accounts with real roles in the database of a test.
///
/// One request: `web.perform(get("/institutions").with(SignedIn.as(db, Role.PLANNER)))`, where `db`
/// is the test's `JdbcClient`. A role for one place: `SignedIn.as(db, Role.AREA_MANAGER, new
/// Scope.Area(id))`. Somebody without any role: `SignedIn.as(db)`. For a whole test see
/// [SignedInAs].
public final class SignedIn {

  /// The password of every account made here, for tests that sign in through the page.
  public static final String PASSWORD = "en lang prøvesætning";

  private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

  private SignedIn() {}

  public static RequestPostProcessor as(JdbcClient db, Role... roles) {
    return SecurityMockMvcRequestPostProcessors.authentication(
        caller(account(db, List.of(roles), new Scope.Everywhere())).authentication());
  }

  public static RequestPostProcessor as(JdbcClient db, Role role, Scope place) {
    return SecurityMockMvcRequestPostProcessors.authentication(
        caller(account(db, List.of(role), place)).authentication());
  }

  /// An account that was made before.
  public static RequestPostProcessor of(UUID account) {
    return SecurityMockMvcRequestPostProcessors.authentication(caller(account).authentication());
  }

  /// A new account that holds the roles for the place from 2000 on. Its login is its id.
  public static UUID account(JdbcClient db, List<Role> roles, Scope place) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into access.account (id, name, login, password)
            values (:id, :name, :id::text, :password)
            """)
        .param("id", id)
        .param("name", "Prøve " + roles)
        .param("password", HASH)
        .update();
    roles.stream().filter(Role::isGranted).forEach(role -> grant(db, id, role, place));
    return id;
  }

  private static void grant(JdbcClient db, UUID account, Role role, Scope place) {
    db.sql(
            """
            insert into access.held_role (account, role, place_kind, place, valid, granted_by)
            values (:account, :role, :kind, :place, '[2000-01-01,)', 'test')
            """)
        .param("account", account)
        .param("role", role.name())
        .param("kind", place.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .param("place", id(place))
        .update();
  }

  private static @Nullable UUID id(Scope place) {
    return switch (place) {
      case Scope.Everywhere() -> null;
      case Scope.Area(var id) -> id;
      case Scope.Cluster(var id) -> id;
      case Scope.Institution(var id) -> id;
    };
  }

  private static AccountCaller caller(UUID account) {
    return new AccountCaller(account, "Prøve", false);
  }

  static class Factory implements WithSecurityContextFactory<SignedInAs> {

    private final JdbcClient db;

    Factory(JdbcClient db) {
      this.db = db;
    }

    @Override
    public SecurityContext createSecurityContext(SignedInAs annotation) {
      var account = account(db, List.of(annotation.value()), new Scope.Everywhere());
      return new SecurityContextImpl(caller(account).authentication());
    }
  }
}
