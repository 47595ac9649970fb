package dk.klynge.processplan.template;

import dk.klynge.processplan.PlanTemplate;
import java.util.List;

/// What came of reading a template.
sealed interface Reading {

  record Read(PlanTemplate template) implements Reading {}

  record Unreadable(List<Problem> problems) implements Reading {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  /// @param where it is, as people find it: the key of an activity, or its number
  /// @param kind last part of the key of the message
  /// @param what was written there; may be empty
  record Problem(String where, String kind, String what) {
    String key() {
      return "processplan.template.problem." + kind;
    }
  }
}
