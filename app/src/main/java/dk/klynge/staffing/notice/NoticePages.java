package dk.klynge.staffing.notice;

import dk.klynge.staffing.notice.LetterText.Written;
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

  /// @param state how far it has come; empty where it is not written
  /// @param due whether it may be written now
  /// @param toHandOver whether it waits for being printed or sent by Digital Post
  record LetterLine(
      String kind, String title, String state, boolean written, boolean due, boolean toHandOver) {}

  /// @param address where e-mail goes; empty where none is known
  /// @param preview the letter as it would be; empty while its reason is missing
  record LetterPage(
      Noticed notice,
      String kind,
      String address,
      Optional<Written> preview,
      Map<String, String> values,
      Map<String, String> errors) {}

  record ShowPage(
      Noticed notice,
      Optional<Told> told,
      List<LetterLine> letters,
      Map<String, String> values,
      Map<String, String> errors) {}
}
