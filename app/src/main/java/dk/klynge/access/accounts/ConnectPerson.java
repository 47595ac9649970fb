package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.audit.AuditTrail;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An administrator says which person of the register an account belongs to, or takes that back.
@Service
class ConnectPerson {

  private final AccountPersons persons;
  private final Employees employees;
  private final AuditTrail trail;

  ConnectPerson(AccountPersons persons, Employees employees, AuditTrail trail) {
    this.persons = persons;
    this.employees = employees;
    this.trail = trail;
  }

  sealed interface Outcome {

    record Connected(String name) implements Outcome {}

    /// Another account is named as this person's.
    record Taken(String name) implements Outcome {}

    record Unknown() implements Outcome {}
  }

  @Transactional
  Outcome connect(Account account, PersonId person) {
    var name = employees.nameOf(person);
    if (name.isEmpty()) return new Outcome.Unknown();
    var before = named(account);
    if (!persons.belongsTo(account.id(), Optional.of(person))) return new Outcome.Taken(name.get());
    record(account, before, name.get());
    return new Outcome.Connected(name.get());
  }

  @Transactional
  void end(Account account) {
    var before = named(account);
    if (!before.isEmpty() && persons.belongsTo(account.id(), Optional.empty()))
      record(account, before, "");
  }

  private String named(Account account) {
    return persons.person(account.id()).flatMap(employees::nameOf).orElse("");
  }

  private void record(Account account, String before, String after) {
    trail.changed(
        AccessActions.CHANGE_ACCOUNTS,
        account.subject(),
        Map.of("person", new AuditTrail.Change(before, after)));
  }
}
