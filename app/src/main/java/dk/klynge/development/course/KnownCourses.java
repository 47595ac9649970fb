package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.Courses;
import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class KnownCourses implements Courses {

  private final CourseRows courses;
  private final SeatRows seats;

  KnownCourses(CourseRows courses, SeatRows seats) {
    this.courses = courses;
    this.seats = seats;
  }

  @Override
  public Optional<Course> find(UUID id) {
    return courses.find(id);
  }

  @Override
  public List<Course> published() {
    return courses.all().stream().filter(one -> one.standing() == Standing.PUBLISHED).toList();
  }

  @Override
  public List<Seat> seats(UUID course) {
    return seats.of(course);
  }

  @Override
  public List<Seat> of(PersonId person) {
    return seats.ofPerson(person);
  }

  @Override
  public boolean evaluated(UUID seat) {
    return seats.evaluated(seat);
  }
}
