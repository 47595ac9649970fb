package dk.klynge.processplan.following;

import dk.klynge.processplan.Activity;
import dk.klynge.processplan.RunningPlan;
import java.util.List;
import java.util.Map;

/// One activity on the screen.
///
/// @param form what was typed, by field
/// @param state waiting, begun, done or not-applicable
/// @param gates that it waits for and that are closed
/// @param late whether it should be over
record ActivityPage(
    RunningPlan plan,
    Activity activity,
    Words words,
    String state,
    boolean late,
    List<String> gates,
    List<Other> needs,
    List<Other> heldUp,
    List<DateHistory.Before> history,
    Map<String, String> form,
    Map<String, String> errors,
    May may) {

  ActivityPage {
    gates = List.copyOf(gates);
    needs = List.copyOf(needs);
    heldUp = List.copyOf(heldUp);
    history = List.copyOf(history);
    form = Map.copyOf(form);
    errors = Map.copyOf(errors);
  }

  /// @param told who said how far it has come, and when; may be empty
  record Words(
      String title,
      String description,
      String deliverable,
      String owner,
      String audiences,
      String days,
      String told,
      String timing,
      String spare) {}

  record Other(String title, String url, String days, String stateText) {}

  record May(boolean follow, boolean plan) {}
}
