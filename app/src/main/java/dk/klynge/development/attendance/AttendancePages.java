package dk.klynge.development.attendance;

import dk.klynge.development.Course;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the pages of attendance and evaluation show.
final class AttendancePages {

  private AttendancePages() {}

  /// @param there numbers of the meetings that they were at
  /// @param certified may have a certificate
  record Line(UUID seat, String name, Set<Integer> there, boolean certified) {}

  record AttendancePage(Course course, List<Line> lines, int certified) {}

  /// @param may the one who looks can still answer
  /// @param answered they have
  /// @param shown what was said is shown
  /// @param from the day on which it is shown
  /// @param answers how many there are; 0 until it is shown
  record EvaluationPage(
      Course course,
      boolean may,
      boolean answered,
      boolean shown,
      LocalDate from,
      int answers,
      String benefit,
      String use,
      List<String> remarks,
      Map<String, String> form,
      Map<String, String> errors) {}
}
