package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.documents.CalendarEvent;
import java.util.List;

/// The meetings of a course as events of a calendar.
final class CourseEvents {

  private CourseEvents() {}

  static List<CalendarEvent> of(Course course) {
    return course.meetings().stream()
        .map(one ->
            CalendarEvent.at(
                    "course-" + course.id() + "-" + one.number() + "@klynge",
                    course.title(),
                    one.day().atTime(one.begins()),
                    one.day().atTime(one.ends()))
                .version(course.version())
                .in(course.content().place())
                .linked("/courses/" + course.id()))
        .toList();
  }
}
