package dk.klynge.development.wish;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality some leaders and staff wish for courses, most of them for the
/// same.
@Component
class DemonstrationWishes {

  private static final Set<String> STAFF = Set.of("pedagogue", "institution_leader", "deputy");

  private record Told(String subject, String words) {}

  private static final List<Told> STORY =
      List.of(
          new Told("competence:language", "At læse højt, så også de stille børn er med"),
          new Told("competence:language", "Sprogvurdering, og hvad vi gør bagefter"),
          new Told("competence:special-needs", "Børn, der let bliver overvældet af uro"),
          new Told("competence:language", "Sprog i hverdagen på vuggestuen"),
          new Told("theme:TEAM", "At holde korte og gode møder i et nyt ledelsesteam"));

  private final MakeWish make;
  private final WishRows rows;
  private final Employees employees;
  private final DemonstrationPeople people;

  DemonstrationWishes(
      MakeWish make, WishRows rows, Employees employees, DemonstrationPeople people) {
    this.make = make;
    this.rows = rows;
    this.employees = employees;
    this.people = people;
  }

  @EventListener
  @Order(76)
  void on(DemonstrationStoryBegun news) {
    if (rows.all().isEmpty()) people.as(Role.SUPPORT_TEAM, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var staff = employees.on(today, STAFF).stream().map(Employee::person).toList();
    for (int i = 0; i < Math.min(STORY.size(), staff.size()); i++)
      make.wish(
          WishForm.of(
              Map.of(
                  "who", staff.get(i).value().toString(),
                  "subject", STORY.get(i).subject(),
                  "words", STORY.get(i).words())));
  }
}
