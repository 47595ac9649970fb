package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.accounts.ConnectPerson.Outcome;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Which person of the register an account belongs to: that decides which application, seat or
/// offer is somebody's own.
@Controller
@RequestMapping("/accounts/{account}/person")
class PersonController {

  private static final int FEWEST_LETTERS = 2;

  private final AccountRows accounts;
  private final AccountPersons persons;
  private final PersonsOfAccounts whose;
  private final Employees employees;
  private final ConnectPerson connect;
  private final Clock clock;

  PersonController(
      AccountRows accounts,
      AccountPersons persons,
      PersonsOfAccounts whose,
      Employees employees,
      ConnectPerson connect,
      Clock clock) {
    this.accounts = accounts;
    this.persons = persons;
    this.whose = whose;
    this.employees = employees;
    this.connect = connect;
    this.clock = clock;
  }

  record Found(UUID id, String name, String email, String workplace) {}

  /// @param how named, address or none
  record PersonPage(
      UUID account,
      String accountName,
      String how,
      String person,
      boolean mayEnd,
      String q,
      boolean searched,
      List<Found> found) {}

  @GetMapping
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String show(@PathVariable UUID account, @RequestParam(defaultValue = "") String q, Model model) {
    var kept = existing(account);
    var now = whose.of(account);
    var asked = q.strip();
    var searched = asked.length() >= FEWEST_LETTERS;
    model.addAttribute(
        "page",
        new PersonPage(
            account,
            kept.name(),
            now.how(),
            now.person(),
            now.how().equals("named"),
            asked,
            searched,
            searched ? persons.called(asked).stream().map(this::found).toList() : List.of()));
    return "access/person";
  }

  private Found found(AccountPersons.Called one) {
    var workplace =
        employees
            .find(new PersonId(one.id()), LocalDate.now(clock))
            .map(Employees.Employee::workplace)
            .orElse("");
    return new Found(one.id(), one.name(), one.email(), workplace);
  }

  @PostMapping
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String connect(
      @PathVariable UUID account, @RequestParam PersonId person, RedirectAttributes redirect) {
    var notice =
        switch (connect.connect(existing(account), person)) {
          case Outcome.Connected(var name) -> Notice.success("access.person.connected", name);
          case Outcome.Taken(var name) -> Notice.error("access.person.taken", name);
          case Outcome.Unknown() -> Notice.error("access.person.unknown");
        };
    notice.with(redirect);
    return "redirect:/accounts/" + account;
  }

  @PostMapping("/end")
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String end(@PathVariable UUID account, RedirectAttributes redirect) {
    connect.end(existing(account));
    Notice.success("access.person.ended").with(redirect);
    return "redirect:/accounts/" + account;
  }

  private Account existing(UUID id) {
    return accounts.get(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
