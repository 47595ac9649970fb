package dk.klynge.processplan.timeline;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.RunningPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What of the plan is looked at. Whatever a field does not know leaves everything in.
///
/// @param area id of an area: its own activities and those that are done once for all
/// @param owner name of a role, or `mine`
/// @param state open, late, begun, done, not-applicable or critical
/// @param activity key of one activity, whose areas are then shown one by one
/// @param window near, reform or all
record TimelineFilter(String area, String owner, String state, String activity, String window) {

  static final List<String> STATES =
      List.of("open", "late", "begun", "done", "not-applicable", "critical");
  static final List<String> WINDOWS = List.of("near", "reform", "all");

  private static final int WEEKS_BACK = 3;
  private static final int WEEKS_AHEAD = 10;

  static TimelineFilter of(Map<String, String> query) {
    var window = query.getOrDefault("window", "reform");
    return new TimelineFilter(
        query.getOrDefault("area", ""),
        query.getOrDefault("owner", ""),
        query.getOrDefault("state", ""),
        query.getOrDefault("activity", ""),
        WINDOWS.contains(window) ? window : "reform");
  }

  Optional<AreaId> place() {
    try {
      return area.isEmpty() ? Optional.empty() : Optional.of(AreaId.of(area));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// Whether the areas are shown one by one.
  boolean isSingle() {
    return place().isPresent() || !activity.isEmpty() || owner.equals("mine");
  }

  boolean holds(Activity one, Known known) {
    return inPlace(one)
        && (activity.isEmpty() || one.pattern().key().equals(activity))
        && owned(one, known)
        && inState(one, known);
  }

  private boolean inPlace(Activity one) {
    return place()
        .map(wanted -> one.place().isEmpty() || one.place().get().area().equals(wanted))
        .orElse(true);
  }

  private boolean owned(Activity one, Known known) {
    if (owner.isEmpty()) return true;
    return owner.equals("mine")
        ? known.mine().contains(one)
        : one.pattern().owner().name().equals(owner);
  }

  private boolean inState(Activity one, Known known) {
    return switch (state) {
      case "open" -> one.isOpen();
      case "late" -> one.isLate(known.today()) || one.isOverdueToBegin(known.today());
      case "begun" -> one.progress() instanceof Progress.Begun;
      case "done" -> one.progress() instanceof Progress.Done;
      case "not-applicable" -> one.progress() instanceof Progress.NotApplicable;
      case "critical" -> known.critical().contains(one.id());
      default -> true;
    };
  }

  /// From the first day to the last that are shown.
  Frame frame(RunningPlan plan, LocalDate today) {
    var first =
        plan.activities().stream().map(one -> one.dates().begins()).min(Comparator.naturalOrder());
    var last =
        plan.activities().stream().map(one -> one.dates().ends()).max(Comparator.naturalOrder());
    return switch (window) {
      case "near" -> new Frame(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
      case "all" ->
          new Frame(first.orElse(plan.decidedOn()), last.orElse(plan.effectiveOn()).plusDays(7));
      default ->
          new Frame(plan.decidedOn().minusWeeks(WEEKS_BACK + 1L), plan.effectiveOn().plusWeeks(3));
    };
  }

  record Frame(LocalDate first, LocalDate last) {

    boolean touches(Activity one) {
      return !one.dates().begins().isAfter(last) && !one.dates().ends().isBefore(first);
    }
  }
}
