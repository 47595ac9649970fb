package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.roles.Places;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Reach;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invented people, one for each role, who sign in with one click.
///
/// On when `klynge.demonstration` is true; when it is not set, on where the program has brought its
/// own database, listens on this machine only and knows no identity provider. Never on a database
/// that holds the account of a real person.
@Service
public class Demonstration {

  private static final Map<Role, String> PEOPLE =
      Map.ofEntries(
          Map.entry(Role.ADMINISTRATOR, "Birgitte Holm"),
          Map.entry(Role.PROGRAMME_OFFICE, "Rasmus Eskildsen"),
          Map.entry(Role.PLANNER, "Anne Vestergaard"),
          Map.entry(Role.AREA_MANAGER, "Lone Krogh"),
          Map.entry(Role.CLUSTER_LEADER, "Mikkel Dahl"),
          Map.entry(Role.INSTITUTION_LEADER, "Sofie Brandt"),
          Map.entry(Role.HR, "Jens Thorup"),
          Map.entry(Role.EDITOR, "Karen Skov"),
          Map.entry(Role.SUPPORT_TEAM, "Nadia Friis"),
          Map.entry(Role.READER, "Emma Lund"),
          Map.entry(Role.AUDITOR, "Poul Hedegaard"));

  private final AccountRows accounts;
  private final AccountPersons persons;
  private final RolesOfAccounts roles;
  private final Places places;
  private final AuditTrail trail;
  private final Clock clock;
  private final DemonstrationSetting setting;

  Demonstration(
      AccountRows accounts,
      AccountPersons persons,
      RolesOfAccounts roles,
      Places places,
      AuditTrail trail,
      Clock clock,
      DemonstrationSetting setting) {
    this.accounts = accounts;
    this.persons = persons;
    this.roles = roles;
    this.places = places;
    this.trail = trail;
    this.clock = clock;
    this.setting = setting;
  }

  /// Somebody to be with one click; `role` is what they are there for.
  public record Person(UUID id, String name, Role role) {}

  /// What the invented person with this role is called.
  static String nameOf(Role role) {
    return PEOPLE.getOrDefault(role, role.name());
  }

  public boolean isOn() {
    return setting.isOn() && accounts.onlyDemonstration();
  }

  public List<Person> people() {
    if (!isOn()) return List.of();
    return accounts.ofDemonstration().stream().flatMap(one -> person(one).stream()).toList();
  }

  private static Optional<Person> person(Account account) {
    return PEOPLE.entrySet().stream()
        .filter(entry -> entry.getValue().equals(account.name()))
        .map(entry -> new Person(account.id(), account.name(), entry.getKey()))
        .findFirst();
  }

  /// Makes the people on an empty database.
  @Transactional
  public void prepare() {
    if (!setting.isOn() || !accounts.isEmpty()) return;
    for (var role : Role.values())
      if (role.isGranted())
        accounts.add(
            new Account(
                UUID.randomUUID(),
                nameOf(role),
                Optional.empty(),
                new Account.Login(Optional.empty(), Optional.empty(), 0, Optional.empty()),
                new Account.State(false, true, false)));
  }

  /// The account behind the button. Its role is granted at the first click, when the register of
  /// the demonstration is there and has a place for it.
  @Transactional
  public Optional<Account> signIn(UUID id) {
    var chosen = people().stream().filter(person -> person.id().equals(id)).findFirst();
    if (chosen.isEmpty()) return Optional.empty();
    var account = accounts.get(id).orElseThrow();
    if (roles.today(id).isEmpty()) place(chosen.get().role()).ifPresent(at -> grant(account, at));
    if (persons.person(id).isEmpty()) meet(account);
    trail.changed(
        AccessActions.SIGN_IN,
        account.subject(),
        Map.of("sign-in", new AuditTrail.Change("", "demonstration")));
    return Optional.of(account);
  }

  private void grant(Account account, Scope place) {
    var role = person(account).orElseThrow().role();
    roles.grant(account.subject(), role, place, Period.from(today()));
  }

  /// Some of them are met in the register too; their own things are shown to them.
  private void meet(Account account) {
    var called =
        persons.called(account.name()).stream()
            .filter(one -> one.name().equals(account.name()))
            .toList();
    if (called.size() == 1)
      persons.belongsTo(account.id(), Optional.of(new PersonId(called.getFirst().id())));
  }

  private Optional<Scope> place(Role role) {
    if (role.widest() == Reach.EVERYWHERE) return Optional.of(new Scope.Everywhere());
    return places.on(today()).stream()
        .map(Places.Place::scope)
        .filter(scope -> fits(role.widest(), scope))
        .findFirst();
  }

  private static boolean fits(Reach widest, Scope scope) {
    return switch (scope) {
      case Scope.Everywhere() -> false;
      case Scope.Area area -> widest == Reach.OWN_AREA;
      case Scope.Cluster cluster -> widest == Reach.OWN_CLUSTER;
      case Scope.Institution institution -> widest == Reach.OWN_INSTITUTION;
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
