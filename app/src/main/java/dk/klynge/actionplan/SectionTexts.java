package dk.klynge.actionplan;

import java.time.Instant;
import java.util.List;

/// What is written in the sections of a plan.
public interface SectionTexts {

  /// The latest text of each section in which anything was written, also of sections that the
  /// plan's template asks for no longer.
  List<Text> of(PlanId plan);

  /// The same for all plans.
  List<OfPlan> all();

  /// @param version counts the saved texts of the section, from 1
  /// @param notApplicable why the section does not concern this cluster; empty where it does
  /// @param by the name of the one who saved it last
  record Text(
      String section, int version, String text, String notApplicable, Instant at, String by) {

    /// Answered by a text or by a reason why not.
    public boolean answered() {
      return !text.isBlank() || !notApplicable.isBlank();
    }
  }

  record OfPlan(PlanId plan, Text text) {}
}
