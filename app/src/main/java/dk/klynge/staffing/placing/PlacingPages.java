package dk.klynge.staffing.placing;

import dk.klynge.staffing.Redeployments.Opening;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.placing.Placings.Placing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show. Templates only read.
final class PlacingPages {

  private PlacingPages() {}

  record Option(String value, String text) {}

  record ListPage(Redeployment round, List<Placing> placings, int seekers, int openings) {}

  record VacanciesPage(List<Opening> openings, List<Option> education) {}

  /// @param before the post in the proposal before; empty where there was none
  /// @param changed whether it is another one than before
  /// @param wish from 1; empty where nothing was wished or it is on no list
  record Row(
      UUID person,
      String name,
      String workplace,
      String post,
      boolean placed,
      boolean elsewhere,
      long metres,
      Optional<Integer> wish,
      String fixed,
      String before,
      boolean changed,
      List<String> reasons) {}

  record ShowPage(
      Redeployment round,
      Placing placing,
      int percent,
      List<Row> rows,
      int without,
      int elsewhere,
      long metres,
      int firstWishes,
      Optional<Placing> before,
      long changed) {}

  /// @param cost sentences on what the change would mean; empty until it is tried
  record ChangePage(
      Redeployment round,
      Placing placing,
      UUID person,
      String name,
      String now,
      List<Option> openings,
      Map<String, String> values,
      Map<String, String> errors,
      List<String> cost) {}
}
