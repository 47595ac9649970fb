package dk.klynge.processplan;

import dk.klynge.guard.RoleHolders.Held;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Something of the plan that somebody with these roles has to do now.
///
/// @param urgency late, overdue (it should have begun), due (it ends soon) or begins
public record ToDo(Activity activity, String urgency) {

  private static final int DAYS_AHEAD = 14;

  /// What is late or comes within two weeks, what is due first standing first.
  public static List<ToDo> of(RunningPlan plan, Collection<Held> roles, LocalDate today) {
    return plan.activities().stream()
        .filter(Activity::isOpen)
        .filter(one -> one.belongsTo(roles))
        .filter(one -> !one.dates().begins().isAfter(today.plusDays(DAYS_AHEAD)))
        .filter(one -> isNear(one, today))
        .sorted(Comparator.comparing(one -> one.dates().ends()))
        .map(one -> new ToDo(one, urgency(one, today)))
        .toList();
  }

  private static boolean isNear(Activity one, LocalDate today) {
    return one.progress() instanceof Activity.Progress.Waiting
        || !one.dates().ends().isAfter(today.plusDays(DAYS_AHEAD));
  }

  private static String urgency(Activity one, LocalDate today) {
    if (one.isLate(today)) return "late";
    if (one.isOverdueToBegin(today)) return "overdue";
    return one.dates().ends().isAfter(today.plusDays(DAYS_AHEAD)) ? "begins" : "due";
  }
}
