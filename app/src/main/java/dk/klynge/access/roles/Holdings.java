package dk.klynge.access.roles;

import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The roles that an account holds today, read once per request: a page asks for many buttons, and
/// a role that was ended this minute must not live on in a session.
@Component
class Holdings {

  private static final Role EVERYBODYS = Role.SIGNED_IN;

  private final HeldRoles roles;
  private final Clock clock;

  Holdings(HeldRoles roles, Clock clock) {
    this.roles = roles;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /// Empty when the account is closed or unknown. Otherwise with the role of everybody who is
  /// signed in.
  Optional<List<HeldRole>> of(UUID account) {
    var request = RequestContextHolder.getRequestAttributes();
    return request == null ? read(account) : remembered(request, account);
  }

  @SuppressWarnings("unchecked")
  private Optional<List<HeldRole>> remembered(RequestAttributes request, UUID account) {
    var key = Holdings.class.getName() + account;
    var known = request.getAttribute(key, RequestAttributes.SCOPE_REQUEST);
    if (known != null) return (Optional<List<HeldRole>>) known;
    var held = read(account);
    request.setAttribute(key, held, RequestAttributes.SCOPE_REQUEST);
    return held;
  }

  private Optional<List<HeldRole>> read(UUID account) {
    var today = today();
    return roles
        .on(today, account)
        .map(held -> {
          var all = new ArrayList<>(held);
          all.add(
              new HeldRole(
                  account,
                  EVERYBODYS,
                  new Scope.Everywhere(),
                  Period.from(today),
                  Optional.empty()));
          return List.copyOf(all);
        });
  }
}
