package dk.klynge.staffing.committee;

import dk.klynge.documents.Mailbox;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.committee.CommitteePages.Found;
import dk.klynge.staffing.committee.CommitteePages.Search;
import dk.klynge.staffing.committee.SeatRows.Who;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds who is to sit in a committee: an employee by part of the name or workplace, or somebody
/// outside by name and address.
@Component
class FindMember {

  private static final int SHOWN = 12;

  private final Employees employees;
  private final Texts texts;
  private final Clock clock;

  FindMember(Employees employees, Texts texts, Clock clock) {
    this.employees = employees;
    this.texts = texts;
    this.clock = clock;
  }

  Search search(Map<String, String> sent, List<Seat> seats) {
    var q = sent.getOrDefault("q", "").strip();
    var all = employees.called(q, LocalDate.now(clock), SHOWN + 1);
    var found = all.stream().limit(SHOWN).map(one -> found(one, seats)).toList();
    return new Search(q, sent.getOrDefault("place", ""), found, all.size() > SHOWN);
  }

  private Found found(Employee one, List<Seat> seats) {
    return new Found(
        one.person().value(),
        one.name(),
        texts.say("organisation.position." + one.position()),
        one.workplace(),
        seats.stream()
            .filter(seat -> seat.leftAt().isEmpty() && !seat.answer().equals("declined"))
            .anyMatch(seat -> seat.person().equals(Optional.of(one.person()))));
  }

  /// The one who was chosen from the search; else a person of the register by address or, without
  /// an address, by name; else somebody outside, who needs both.
  Optional<Who> who(Map<String, String> sent) {
    var person = sent.getOrDefault("person", "");
    if (person.matches("[0-9a-f-]{36}")) return chosen(new PersonId(UUID.fromString(person)));
    var name = sent.getOrDefault("name", "").strip();
    var email = sent.getOrDefault("email", "").strip();
    if (email.isEmpty()) return byName(name);
    if (!Mailbox.isAddress(email)) return Optional.empty();
    var known = employees.byEmail(email);
    var called = known.flatMap(employees::nameOf).orElse(name);
    return called.isBlank() ? Optional.empty() : Optional.of(new Who(known, called, email));
  }

  private Optional<Who> chosen(PersonId person) {
    return employees.nameOf(person).map(name -> new Who(Optional.of(person), name, ""));
  }

  private Optional<Who> byName(String name) {
    var found =
        employees.called(name, LocalDate.now(clock), 50).stream()
            .filter((Employee one) -> one.name().equalsIgnoreCase(name))
            .toList();
    return found.size() == 1 ? chosen(found.getFirst().person()) : Optional.empty();
  }
}
