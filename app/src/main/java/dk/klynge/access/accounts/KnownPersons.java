package dk.klynge.access.accounts;

import dk.klynge.access.Account;
import dk.klynge.access.roles.Caller;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// An account belongs to the person that an administrator has named for it, or else to the one
/// person of the register with its address.
@Component
class KnownPersons implements SignedInPerson {

  private final AccountRows accounts;
  private final AccountPersons persons;
  private final Employees employees;

  KnownPersons(AccountRows accounts, AccountPersons persons, Employees employees) {
    this.accounts = accounts;
    this.persons = persons;
    this.employees = employees;
  }

  @Override
  public Optional<PersonId> now() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(Caller.class::isInstance)
        .map(Caller.class::cast)
        .flatMap(caller -> personOf(caller.account()));
  }

  Optional<PersonId> personOf(UUID account) {
    return persons
        .person(account)
        .or(() -> accounts.get(account).flatMap(Account::email).flatMap(employees::byEmail))
        .filter(person -> persons.ofPerson(person).map(account::equals).orElse(true));
  }

  @Override
  public Optional<UUID> accountOf(PersonId person) {
    return persons
        .ofPerson(person)
        .or(() -> persons.sharingEmail(person).filter(id -> persons.person(id).isEmpty()));
  }

  @Override
  public Optional<Locale> languageOf(PersonId person) {
    return accountOf(person).flatMap(accounts::language);
  }

  @Override
  public Optional<Locale> languageOfAccount(UUID account) {
    return accounts.language(account);
  }
}
