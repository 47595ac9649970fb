package dk.klynge.development.calendar;

import dk.klynge.development.Course;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamPart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The courses that members of a team go to, on the team's page.
@Component
class CourseCard implements TeamPart {

  private static final int ORDER = 65;
  private static final int MOST = 5;

  private final CourseCalendar calendar;

  CourseCard(CourseCalendar calendar) {
    this.calendar = calendar;
  }

  private record Going(Course course, int people) {}

  @Override
  public Card of(Team team, LocalDate day) {
    var going = new LinkedHashMap<UUID, Going>();
    team.members().stream()
        .map(Team.Member::person)
        .distinct()
        .flatMap(person -> calendar.coming(person, day).stream())
        .forEach(course ->
            going.merge(
                course.id(),
                new Going(course, 1),
                (one, more) -> new Going(course, one.people() + more.people())));
    var lines =
        going.values().stream()
            .sorted((one, other) -> one.course().first().compareTo(other.course().first()))
            .limit(MOST)
            .map(CourseCard::line)
            .toList();
    return new Card(ORDER, "development.course.card", "/courses", lines);
  }

  private static Line line(Going one) {
    return new Line(
        "development.course.card.line",
        List.of(one.course().title(), Integer.toString(one.people())),
        "/courses/" + one.course().id(),
        Optional.of(one.course().first()));
  }
}
