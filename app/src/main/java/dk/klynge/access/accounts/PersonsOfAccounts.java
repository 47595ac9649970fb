package dk.klynge.access.accounts;

import dk.klynge.access.accounts.AccountPages.OneAccount.Whose;
import dk.klynge.organisation.Employees;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How an account is connected with a person: named by an administrator, by the same address, or
/// not at all.
@Component
class PersonsOfAccounts {

  private final AccountPersons persons;
  private final KnownPersons known;
  private final Employees employees;

  PersonsOfAccounts(AccountPersons persons, KnownPersons known, Employees employees) {
    this.persons = persons;
    this.known = known;
    this.employees = employees;
  }

  Whose of(UUID account) {
    var named = persons.person(account);
    if (named.isPresent())
      return new Whose("named", named.flatMap(employees::nameOf).orElse("–"));
    return known
        .personOf(account)
        .map(person -> new Whose("address", employees.nameOf(person).orElse("–")))
        .orElseGet(() -> new Whose("none", ""));
  }
}
