package dk.klynge.processplan;

import dk.klynge.processplan.ActivityPattern.Bound;
import dk.klynge.processplan.ActivityPattern.Need;
import dk.klynge.processplan.Schedule.Hold;
import dk.klynge.processplan.Schedule.Item;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// How the activities of a plan hang together: who waits for whom, how long each can be put off
/// before a day is missed that must be kept, and which have the least time to spare – the critical
/// path.
public final class Course {

  private record Tie(Activity later, Need need) {}

  private static final LocalDate NEVER = LocalDate.MAX;

  private final RunningPlan plan;
  private final Schedule schedule;
  private final Map<Spot, List<Tie>> ties = new HashMap<>();
  private final Map<Spot, LocalDate> latest = new LinkedHashMap<>();

  private Course(RunningPlan plan) {
    this.plan = plan;
    var items =
        plan.activities().stream()
            .map(one -> new Item(one.spot(), one.pattern(), Hold.FIXED, Rearrangement.span(one)))
            .toList();
    schedule = Schedule.of(Rearrangement.Wish.anchors(plan), items);
  }

  public static Course of(RunningPlan plan) {
    var course = new Course(plan);
    for (var activity : plan.activities()) if (activity.isOpen()) course.tie(activity);
    return course;
  }

  private void tie(Activity later) {
    for (var need : later.pattern().needs())
      for (var item : schedule.meant(later.spot(), need.on()))
        ties.computeIfAbsent(item.spot(), _ -> new ArrayList<>()).add(new Tie(later, need));
  }

  /// The open activities that wait for this one and nothing between.
  public List<Activity> heldUpBy(Activity activity) {
    return ties.getOrDefault(activity.spot(), List.of()).stream().map(Tie::later).toList();
  }

  /// Working days by which it can be put off before something is missed; negative where it is
  /// missed already; empty where nothing waits for it.
  public OptionalLong slack(Activity activity) {
    var last = latestEnd(activity);
    if (last.equals(NEVER)) return OptionalLong.empty();
    var ends = activity.dates().ends();
    return OptionalLong.of(
        last.isBefore(ends) ? -WorkingDays.between(last, ends) : WorkingDays.between(ends, last));
  }

  /// The open activities with the least time to spare.
  public Set<ActivityId> critical() {
    var least = Long.MAX_VALUE;
    var found = new ArrayList<ActivityId>();
    for (var activity : plan.activities()) {
      var slack = activity.isOpen() ? slack(activity) : OptionalLong.empty();
      if (slack.isEmpty() || slack.getAsLong() > least) continue;
      if (slack.getAsLong() < least) found.clear();
      least = slack.getAsLong();
      found.add(activity.id());
    }
    return Set.copyOf(found);
  }

  /// The owners of what waits, directly or over others.
  public Set<ActivityId> waitingBehind(Activity activity) {
    var found = new TreeSet<ActivityId>((a, b) -> a.value().compareTo(b.value()));
    var next = new ArrayList<>(heldUpBy(activity));
    while (!next.isEmpty()) {
      var one = next.removeLast();
      if (found.add(one.id())) next.addAll(heldUpBy(one));
    }
    return Set.copyOf(found);
  }

  private LocalDate latestEnd(Activity activity) {
    var known = latest.get(activity.spot());
    if (known != null) return known;
    var last = NEVER;
    for (var limit : activity.pattern().limits())
      if (limit.bound() == Bound.NOT_AFTER)
        last = earlier(last, schedule.day(activity.spot(), limit.day()));
    for (var tie : ties.getOrDefault(activity.spot(), List.of()))
      last = earlier(last, allowedBy(activity, tie));
    latest.put(activity.spot(), last);
    return last;
  }

  private LocalDate allowedBy(Activity activity, Tie tie) {
    boolean anchored = tie.later().pattern().timing().days() == ActivityPattern.Days.ANY;
    var end = anchored ? tie.later().dates().begins() : latestEnd(tie.later());
    if (end.equals(NEVER)) return NEVER;
    var begin = anchored ? end : Span.plus(end, -length(tie.later()));
    return switch (tie.need().kind()) {
      case FINISH_START -> Span.plus(begin, -tie.need().lag());
      case START_START -> Span.plus(begin, length(activity) - tie.need().lag());
      case FINISH_FINISH -> Span.plus(end, -tie.need().lag());
    };
  }

  private static long length(Activity activity) {
    return WorkingDays.between(activity.dates().begins(), activity.dates().ends());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }
}
