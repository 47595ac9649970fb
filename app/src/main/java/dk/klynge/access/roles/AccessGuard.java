package dk.klynge.access.roles;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Decides by the matrix and by the roles that the caller holds today.
@Component
class AccessGuard implements Guard {

  private final Matrix matrix;
  private final Holdings holdings;
  private final Territory territory;

  AccessGuard(Matrix matrix, Holdings holdings, Territory territory) {
    this.matrix = matrix;
    this.holdings = holdings;
    this.territory = territory;
  }

  @Override
  public boolean may(String action) {
    return may(signedIn(), action);
  }

  @Override
  public boolean may(String action, Scope scope) {
    var caller = caller(signedIn());
    return caller.stream().flatMap(this::used).anyMatch(held -> covers(held, action, scope));
  }

  @Override
  public Set<Scope> where(String action) {
    return caller(signedIn()).stream()
        .flatMap(this::used)
        .flatMap(held -> reached(held, action).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Scope> reached(HeldRole held, String action) {
    return matrix
        .reach(held.role(), action)
        .map(reach -> territory.widened(held.place(), reach, holdings.today()));
  }

  boolean may(@Nullable Authentication authentication, String action) {
    return caller(authentication).stream()
        .flatMap(this::used)
        .anyMatch(held -> matrix.reach(held.role(), action).isPresent());
  }

  private boolean covers(HeldRole held, String action, Scope scope) {
    return matrix
        .reach(held.role(), action)
        .map(reach -> territory.covers(held.place(), reach, scope, holdings.today()))
        .orElse(false);
  }

  /// The roles that the one who is signed in uses.
  Stream<HeldRole> inUse() {
    return caller(signedIn()).stream().flatMap(this::used);
  }

  private Stream<HeldRole> used(Caller caller) {
    if (caller instanceof InventedCaller(var id, _, var role)) return Stream.of(played(id, role));
    return holdings.of(caller.account()).stream()
        .flatMap(List::stream)
        .filter(held -> caller.uses(held.role()));
  }

  private HeldRole played(UUID id, Role role) {
    var today = Period.from(holdings.today());
    return new HeldRole(id, role, new Scope.Everywhere(), today, Optional.empty());
  }

  @Override
  public String who() {
    var authentication = signedIn();
    if (authentication == null) return "system";
    return authentication instanceof AnonymousAuthenticationToken
        ? "anonymous"
        : authentication.getName();
  }

  @Override
  public String name() {
    return caller(signedIn()).map(Caller::displayName).orElse("");
  }

  private static @Nullable Authentication signedIn() {
    return SecurityContextHolder.getContext().getAuthentication();
  }

  private static Optional<Caller> caller(@Nullable Authentication authentication) {
    return Optional.ofNullable(authentication)
        .filter(Authentication::isAuthenticated)
        .map(Authentication::getPrincipal)
        .filter(Caller.class::isInstance)
        .map(Caller.class::cast);
  }
}
