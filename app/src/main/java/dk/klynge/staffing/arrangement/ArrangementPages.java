package dk.klynge.staffing.arrangement;

import dk.klynge.staffing.arrangement.Arrangements.Arrangement;
import java.util.List;
import java.util.Map;

/// What the pages show. Templates only read.
final class ArrangementPages {

  private ArrangementPages() {}

  record Option(String value, String text) {}

  record ListPage(List<Arrangement> arrangements) {}

  record FormPage(Map<String, String> values, Map<String, String> errors, List<Option> people) {}

  record ShowPage(Arrangement one, Map<String, String> values, Map<String, String> errors) {}

  /// @param mayAsk whether none is open or agreed
  record MyPage(
      List<Arrangement> arrangements,
      boolean mayAsk,
      Map<String, String> values,
      Map<String, String> errors) {}
}
