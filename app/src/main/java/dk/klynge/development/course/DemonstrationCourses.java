package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.course.CourseForm.Row;
import dk.klynge.development.course.InvitePeople.Wanted;
import dk.klynge.development.course.KeepCourse.Outcome;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality three courses are offered: one with room, a programme, and one
/// that is full and has a line.
@Component
class DemonstrationCourses {

  private static final Set<String> LEADERS =
      Set.of("cluster_leader", "pedagogical_leader", "institution_leader");
  private static final List<String> PEDAGOGICAL =
      List.of("pedagogical_leader", "institution_leader");

  private static final Map<String, String> START =
      Map.of(
          "theme", "team",
          "about",
              "En dag for hele ledelsesteamet: roller, møder og det, I skal nå det første halve år.",
          "seats", "24");
  private static final Map<String, String> NEAR =
      Map.of(
          "theme", "professional",
          "about", "Tre eftermiddage om at observere, give feedback og bruge det, I ser.",
          "seats", "16");
  private static final Map<String, String> TALK =
      Map.of(
          "theme", "personnel",
          "about", "Øvelser i samtaler om fravær, uenighed og dårlige nyheder.",
          "seats", "4");

  private final KeepCourse keep;
  private final TakeSeat take;
  private final InvitePeople invite;
  private final CourseRows courses;
  private final Employees employees;
  private final DemonstrationPeople people;

  DemonstrationCourses(
      KeepCourse keep,
      TakeSeat take,
      InvitePeople invite,
      CourseRows courses,
      Employees employees,
      DemonstrationPeople people) {
    this.keep = keep;
    this.take = take;
    this.invite = invite;
    this.courses = courses;
    this.employees = employees;
    this.people = people;
  }

  /// A municipality that has courses of its own already keeps them.
  @EventListener
  @Order(70)
  void on(DemonstrationStoryBegun news) {
    if (courses.all().isEmpty()) people.as(Role.SUPPORT_TEAM, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var leaders = employees.on(today, LEADERS).stream().map(Employee::person).limit(7).toList();
    var start =
        offer("Godt i gang som ledelsesteam", START, List.of(), List.of(today.plusDays(26)));
    leaders.stream().limit(5).forEach(person -> take.take(start.id(), person));
    invite.invite(start, new Wanted(Set.of("cluster_leader"), Optional.empty(), List.of()));
    var days = List.of(today.plusDays(33), today.plusDays(54), today.plusDays(75));
    var near = offer("Faglig ledelse tæt på børnene", NEAR, PEDAGOGICAL, days);
    leaders.stream().limit(3).forEach(person -> take.take(near.id(), person));
    var talk = offer("Den svære samtale", TALK, List.of(), List.of(today.plusDays(19)));
    leaders.forEach(person -> take.take(talk.id(), person));
  }

  private Course offer(
      String title, Map<String, String> more, List<String> positions, List<LocalDate> days) {
    var fields = new HashMap<>(more);
    fields.put("title", title);
    fields.put("place", "Ravnshavn Rådhus, sal 1");
    fields.put("teacher", "Nadia Friis, supportteamet");
    fields.put("self-owning", "on");
    fields.put("last-day", days.getFirst().minusDays(9).toString());
    fields.put("withdraw-until", days.getFirst().minusDays(5).toString());
    var rows = days.stream().map(day -> new Row(day.toString(), "12:30", "15:30")).toList();
    var form =
        new CourseForm(
            fields, positions, List.of("learning", "collaboration"), List.of(), List.of(), rows);
    return switch (keep.make(form, "demonstration:" + title)) {
      case Outcome.Kept(var id) -> {
        keep.publish(courses.find(id).orElseThrow());
        yield courses.find(id).orElseThrow();
      }
      case Outcome.Rejected(var errors) -> throw new IllegalStateException(errors.toString());
      case Outcome.Overtaken(var now) -> now;
    };
  }
}
