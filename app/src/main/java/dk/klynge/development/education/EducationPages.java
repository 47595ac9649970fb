package dk.klynge.development.education;

import dk.klynge.ui.BarChart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of leadership education show.
final class EducationPages {

  private EducationPages() {}

  record Option(String value, String text) {}

  record AreaLine(String name, Share share, int percent, int inTime, boolean reached) {}

  /// @param ends when they have it as things stand; empty where nobody knows
  /// @param soon has not begun and must
  record Line(Leader leader, String area, LocalDate by, Optional<LocalDate> ends, boolean soon) {}

  /// @param forecast share at the end of each year
  /// @param everywhere the one who looks sees all areas
  record OverviewPage(
      Aim aim,
      AreaLine all,
      List<AreaLine> areas,
      BarChart forecast,
      List<Line> lines,
      List<Option> areaOptions,
      String area,
      String state,
      boolean everywhere) {}

  /// @param overtaken somebody has changed it while this was typed
  record PlanPage(
      Line line,
      Aim aim,
      Map<String, String> form,
      Map<String, String> errors,
      boolean overtaken) {}

  record AimPage(
      Map<String, String> form,
      List<String> chosen,
      List<Option> positions,
      Map<String, String> errors,
      boolean overtaken) {}

  record OwnPage(Aim aim, Optional<Line> own, boolean known) {}
}
