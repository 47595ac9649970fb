package dk.klynge.staffing.notice;

import dk.klynge.staffing.notice.Notices.Noticed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages show. Templates only read.
final class NoticePages {

  private NoticePages() {}

  record Option(String value, String text) {}

  record ListPage(List<Noticed> notices, List<Option> units, String unit, String source) {}

  record HearPage(Map<String, String> values, Map<String, String> errors, List<Option> people) {}

  /// @param limit as text; empty where the undertaking is too small for the law
  record Told(
      String undertaking,
      int employees,
      String limit,
      String first,
      String last,
      int dismissals,
      int others,
      int counted,
      int left,
      boolean crosses,
      String source,
      List<Duty> duties) {}

  record Duty(String text, String paragraph) {}

  record ShowPage(
      Noticed notice,
      Optional<Told> told,
      Map<String, String> values,
      Map<String, String> errors) {}
}
