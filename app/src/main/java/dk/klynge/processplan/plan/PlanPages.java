package dk.klynge.processplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages about plans show.
final class PlanPages {

  private PlanPages() {}

  record ListPage(List<Row> plans, boolean mayPlan) {
    ListPage {
      plans = List.copyOf(plans);
    }
  }

  record Row(UUID id, String title, LocalDate decidedOn, LocalDate effectiveOn, boolean closed) {}

  record Option(String value, String text) {}

  /// @param decisions that no plan carries out yet
  record FormPage(
      PlanForm form, List<Option> templates, List<Option> decisions, Map<String, String> errors) {
    FormPage {
      decisions = List.copyOf(decisions);
      templates = List.copyOf(templates);
      errors = Map.copyOf(errors);
    }
  }

  /// @param form what was typed, by field
  /// @param others activities that it may wait for
  record AddPage(
      UUID plan,
      String title,
      Map<String, String> form,
      List<Option> owners,
      List<Option> themes,
      List<Option> others,
      Map<String, String> errors) {
    AddPage {
      form = Map.copyOf(form);
      owners = List.copyOf(owners);
      themes = List.copyOf(themes);
      others = List.copyOf(others);
      errors = Map.copyOf(errors);
    }
  }

  /// What a newer version of the template would change in a plan.
  ///
  /// @param kept activities that the newer version does not know; they stay
  record LiftPage(
      UUID plan,
      String title,
      int version,
      int from,
      int to,
      List<String> added,
      List<String> changed,
      List<String> kept,
      List<Moved> moved) {
    LiftPage {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      kept = List.copyOf(kept);
      moved = List.copyOf(moved);
    }
  }

  record Moved(String title, String before, String after) {}
}
