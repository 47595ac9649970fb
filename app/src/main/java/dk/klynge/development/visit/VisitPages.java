package dk.klynge.development.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show.
final class VisitPages {

  private VisitPages() {}

  /// @param planned empty while it is planned for the first time
  record VisitPage(
      UUID need,
      String place,
      String theme,
      VisitForm form,
      List<Who> who,
      Optional<Planned> planned,
      Map<String, String> errors) {}

  /// @param why why they are suggested, warned of or left out
  record Who(
      UUID id,
      String name,
      String subjects,
      String left,
      boolean may,
      String verdict,
      String why) {}

  /// @param past whether it can be reported
  /// @param hours what is put into the report to begin with
  record Planned(UUID id, String when, boolean open, boolean past, String hours) {}
}
