package dk.klynge.access.roles;

import dk.klynge.access.AccessActions;
import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Reach;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Grants, lends and ends the roles of accounts, and tells which they hold.
@Service
public class RolesOfAccounts {

  private final HeldRoles roles;
  private final Holdings holdings;
  private final AuditTrail trail;
  private final Guard guard;

  RolesOfAccounts(HeldRoles roles, Holdings holdings, AuditTrail trail, Guard guard) {
    this.roles = roles;
    this.holdings = holdings;
    this.trail = trail;
    this.guard = guard;
  }

  /// What became of a wish to grant or end a role; `Refused` names the message that says why not.
  public sealed interface Outcome {

    record Done() implements Outcome {}

    record Refused(String messageKey) implements Outcome {}
  }

  /// Past, present and future roles, without the one that everybody holds.
  public List<HeldRole> all(UUID account) {
    return roles.all(account);
  }

  /// The granted roles that are in force today.
  public List<HeldRole> today(UUID account) {
    return holdings.of(account).orElse(List.of()).stream()
        .filter(held -> held.role().isGranted())
        .toList();
  }

  public List<String> holdersToday(Role role) {
    return roles.holders(role, holdings.today());
  }

  @Transactional
  public Outcome grant(AuditTrail.Subject account, Role role, Scope place, Period period) {
    if (!role.isGranted() || !fits(role, place))
      return new Outcome.Refused("access.roles.place-too-wide");
    add(account, new HeldRole(UUID.randomUUID(), role, place, period, Optional.empty()));
    return new Outcome.Done();
  }

  /// The substitute does for a time what the holder may do. What is lent cannot be lent on, and
  /// ends at the latest when the holder's own role ends.
  @Transactional
  public Outcome lend(UUID holder, AuditTrail.Subject substitute, Period period) {
    var own = today(holder).stream().filter(held -> held.lentFrom().isEmpty()).toList();
    if (own.isEmpty()) return new Outcome.Refused("access.substitute.nothing-to-lend");
    for (var held : own)
      add(
          substitute,
          new HeldRole(
              UUID.randomUUID(), held.role(), held.place(), period, Optional.of(held.id())));
    return new Outcome.Done();
  }

  @Transactional
  public Outcome end(AuditTrail.Subject account, UUID heldRole, LocalDate day) {
    var held =
        roles.all(UUID.fromString(account.id())).stream()
            .filter(one -> one.id().equals(heldRole))
            .findFirst();
    if (held.isEmpty()) return new Outcome.Refused("access.roles.unknown");
    if (held.get().role() == Role.ADMINISTRATOR && holdersToday(Role.ADMINISTRATOR).size() < 2)
      return new Outcome.Refused("access.roles.last-administrator");
    roles.end(heldRole, day);
    record(account, new AuditTrail.Change(text(held.get()), "ended " + day));
    return new Outcome.Done();
  }

  private void add(AuditTrail.Subject account, HeldRole held) {
    roles.add(UUID.fromString(account.id()), held, guard.who());
    record(account, new AuditTrail.Change("", text(held)));
  }

  private void record(AuditTrail.Subject account, AuditTrail.Change change) {
    trail.changed(AccessActions.GRANT_ROLES, account, Map.of("role", change));
  }

  private static String text(HeldRole held) {
    var lent = held.lentFrom().map(id -> " lent from " + id).orElse("");
    return held.role() + " " + Places.value(held.place()) + " " + held.valid().range() + lent;
  }

  private static boolean fits(Role role, Scope place) {
    return width(place).compareTo(role.widest()) >= 0;
  }

  private static Reach width(Scope place) {
    return switch (place) {
      case Scope.Everywhere() -> Reach.EVERYWHERE;
      case Scope.Area area -> Reach.OWN_AREA;
      case Scope.Cluster cluster -> Reach.OWN_CLUSTER;
      case Scope.Institution institution -> Reach.OWN_INSTITUTION;
    };
  }
}
