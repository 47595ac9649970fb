package dk.klynge.processplan;

import dk.klynge.guard.Role;
import dk.klynge.processplan.Activity.Origin;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.ActivityPattern.Bound;
import dk.klynge.processplan.ActivityPattern.Limit;
import dk.klynge.processplan.Schedule.Anchors;
import dk.klynge.processplan.Schedule.Hold;
import dk.klynge.processplan.Schedule.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What would follow if dates of a plan were changed: which activities move along, what is no
/// longer possible, and whose work it touches. Nothing is changed by asking.
///
/// @param shifts activities that get other dates, the wanted ones first
/// @param problems what would be broken then and is not broken now
public record Rearrangement(Wish wish, List<Shift> shifts, List<Problem> problems) {

  public Rearrangement {
    shifts = List.copyOf(shifts);
    problems = List.copyOf(problems);
  }

  /// @param dates of activities that are set by hand
  public record Wish(Anchors anchors, Map<ActivityId, Span> dates) {
    public Wish {
      dates = Map.copyOf(dates);
    }

    /// One activity gets other dates.
    public static Wish of(RunningPlan plan, ActivityId activity, Span dates) {
      return new Wish(anchors(plan), Map.of(activity, dates));
    }

    static Anchors anchors(RunningPlan plan) {
      return new Anchors(plan.decidedOn(), plan.effectiveOn());
    }
  }

  public record Shift(Activity activity, Span before, Span after) {

    /// Whether it was to begin or begins within a week, so that whoever has the work is told at
    /// once.
    public boolean isSoon(LocalDate today) {
      return isSoon(before.begins(), today) || isSoon(after.begins(), today);
    }

    private static boolean isSoon(LocalDate day, LocalDate today) {
      return !day.isBefore(today) && !day.isAfter(today.plusDays(7));
    }
  }

  /// What is no longer possible.
  public sealed interface Problem {

    Activity activity();

    /// @param day that the limit names
    record Beyond(Activity activity, Limit limit, LocalDate day) implements Problem {}

    /// It stands before what it needs.
    ///
    /// @param ends when that would end
    record TooEarly(Activity activity, Activity needed, LocalDate ends) implements Problem {}

    /// It would lie in the past.
    record Past(Activity activity, LocalDate day) implements Problem {}
  }

  /// Whose work it is, and where; the area is empty for what is done once for all.
  public record Concerned(Role owner, Optional<Activity.Place> place) {}

  public Set<Concerned> concerned() {
    return shifts.stream()
        .map(shift -> new Concerned(shift.activity().pattern().owner(), shift.activity().place()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public static Rearrangement of(RunningPlan plan, Wish wish, LocalDate today) {
    var broken = problems(plan);
    var after = schedule(plan, wish, activity -> hold(activity, wish, accepted(broken)));
    var shifts = new ArrayList<Shift>();
    for (var activity : plan.activities()) {
      var now = span(activity);
      var then = after.spans().getOrDefault(activity.spot(), now);
      if (!now.equals(then)) shifts.add(new Shift(activity, now, then));
    }
    shifts.sort((a, b) -> Boolean.compare(wished(wish, b), wished(wish, a)));
    var problems = new ArrayList<>(new Check(plan, after).problems());
    problems.removeIf(new HashSet<>(broken)::contains);
    for (var shift : shifts)
      if (shift.after().ends().isBefore(today) && shift.activity().isOpen())
        problems.add(new Problem.Past(shift.activity(), shift.after().ends()));
    return new Rearrangement(wish, shifts, problems);
  }

  private static boolean wished(Wish wish, Shift shift) {
    return wish.dates().containsKey(shift.activity().id());
  }

  /// What is broken in the plan as it stands.
  public static List<Problem> problems(RunningPlan plan) {
    var stays = new Wish(Wish.anchors(plan), Map.of());
    return new Check(plan, schedule(plan, stays, Rearrangement::kept)).problems();
  }

  /// What somebody has set before what it needs, and has been warned, is not pushed by other moves.
  private static Set<ActivityId> accepted(List<Problem> broken) {
    return broken.stream()
        .filter(Problem.TooEarly.class::isInstance)
        .map(problem -> problem.activity().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Schedule schedule(RunningPlan plan, Wish wish, Function<Activity, Hold> hold) {
    var items =
        plan.activities().stream()
            .map(activity ->
                new Item(
                    activity.spot(),
                    activity.pattern(),
                    hold.apply(activity),
                    wish.dates().getOrDefault(activity.id(), span(activity))))
            .toList();
    return Schedule.of(wish.anchors(), items);
  }

  private static Hold kept(Activity activity) {
    return activity.progress() instanceof Progress.NotApplicable ? Hold.GONE : Hold.FIXED;
  }

  private static Hold hold(Activity activity, Wish wish, Set<ActivityId> accepted) {
    if (wish.dates().containsKey(activity.id())) return Hold.FIXED;
    return switch (activity.progress()) {
      case Progress.NotApplicable _ -> Hold.GONE;
      case Progress.Done _ -> Hold.FIXED;
      case Progress.Begun _ -> byHand(activity) ? Hold.FIXED : Hold.BEGUN;
      case Progress.Waiting() -> byHand(activity) ? set(activity, accepted) : Hold.FREE;
    };
  }

  private static Hold set(Activity activity, Set<ActivityId> accepted) {
    return accepted.contains(activity.id()) ? Hold.FIXED : Hold.BY_HAND;
  }

  private static boolean byHand(Activity activity) {
    return activity.dates().origin() == Origin.BY_HAND;
  }

  static Span span(Activity activity) {
    return new Span(activity.dates().begins(), activity.dates().ends());
  }

  /// Looks at every open activity of an arrangement.
  private record Check(RunningPlan plan, Schedule schedule) {

    List<Problem> problems() {
      Map<Spot, Activity> bySpot = new HashMap<>();
      plan.activities().forEach(activity -> bySpot.put(activity.spot(), activity));
      var found = new ArrayList<Problem>();
      for (var activity : plan.activities())
        if (activity.isOpen()) {
          beyond(activity, found);
          tooEarly(activity, bySpot, found);
        }
      return found;
    }

    private Span at(Activity activity) {
      return schedule.spans().getOrDefault(activity.spot(), span(activity));
    }

    private void beyond(Activity activity, List<Problem> found) {
      var span = at(activity);
      for (var limit : activity.pattern().limits()) {
        var day = schedule.day(activity.spot(), limit.day());
        boolean broken =
            limit.bound() == Bound.NOT_AFTER
                ? span.ends().isAfter(day)
                : span.begins().isBefore(day);
        if (broken) found.add(new Problem.Beyond(activity, limit, day));
      }
    }

    private void tooEarly(Activity activity, Map<Spot, Activity> bySpot, List<Problem> found) {
      for (var need : activity.pattern().needs())
        for (var other : schedule.awaited(activity.spot(), need)) {
          var needed = Optional.ofNullable(bySpot.get(other.spot()));
          if (needed.isPresent() && !Schedule.keeps(at(activity), need, at(needed.get())))
            found.add(new Problem.TooEarly(activity, needed.get(), at(needed.get()).ends()));
        }
    }
  }
}
