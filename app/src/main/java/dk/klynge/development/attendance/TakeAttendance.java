package dk.klynge.development.attendance;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.Courses;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.attendance.AttendancePages.AttendancePage;
import dk.klynge.development.attendance.AttendancePages.Line;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// It is written down who was at which meeting; whoever was at four of five may have a certificate.
@Service
class TakeAttendance {

  private static final int CERTIFIED_PERCENT = 80;

  private final Courses courses;
  private final AttendanceRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  TakeAttendance(Courses courses, AttendanceRows rows, AuditTrail audit, Guard guard) {
    this.courses = courses;
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  @Transactional
  AttendancePage show(Course course) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    audit.looked(DevelopmentActions.OFFER, subject(course));
    var there = rows.of(course.id());
    var lines =
        courses.seats(course.id()).stream()
            .filter(Seat::seated)
            .map(seat -> line(seat, course, there.getOrDefault(seat.id(), Set.of())))
            .toList();
    return new AttendancePage(course, lines, (int) lines.stream().filter(Line::certified).count());
  }

  private static Line line(Seat seat, Course course, Set<Integer> there) {
    return new Line(
        seat.id(), seat.name(), there, isCertified(there.size(), course.meetings().size()));
  }

  static boolean isCertified(int attended, int meetings) {
    return attended > 0 && attended * 100 >= meetings * CERTIFIED_PERCENT;
  }

  /// @param present `<seat>.<number of the meeting>`, for all meetings of the course
  @Transactional
  void take(Course course, Collection<String> present) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    rows.lock(course.id());
    rows.clear(course.id());
    var known = new HashSet<>(present);
    int count = 0;
    for (var seat : courses.seats(course.id()))
      for (var meeting : course.meetings())
        if (known.contains(key(seat.id(), meeting.number()))) {
          rows.wasThere(seat.id(), meeting.number());
          count++;
        }
    audit.changed(
        DevelopmentActions.OFFER,
        subject(course),
        Map.of("attendance", new Change("", Integer.toString(count))));
  }

  static String key(UUID seat, int meeting) {
    return seat + "." + meeting;
  }

  private static Subject subject(Course course) {
    return new Subject("course", course.id().toString(), course.title());
  }
}
