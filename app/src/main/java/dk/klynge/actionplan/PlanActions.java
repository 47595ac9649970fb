package dk.klynge.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What plans promise to do, and whether it is done.
public interface PlanActions {

  /// The actions of a plan, the next one due first.
  List<Action> of(PlanId plan);

  /// @param section that it comes from; empty text for none
  /// @param owner the name of the one who sees to it
  /// @param done when it was done
  /// @param dropped when it was given up
  /// @param note why it was given up, or how it went
  record Action(
      UUID id,
      PlanId plan,
      String section,
      String what,
      String owner,
      LocalDate due,
      Optional<LocalDate> done,
      Optional<LocalDate> dropped,
      String note,
      int edition) {

    /// done, dropped, late, soon (within a fortnight) or planned; it follows from the days.
    public String state(LocalDate day) {
      if (done.isPresent()) return "done";
      if (dropped.isPresent()) return "dropped";
      if (due.isBefore(day)) return "late";
      return due.isAfter(day.plusDays(14)) ? "planned" : "soon";
    }
  }
}
