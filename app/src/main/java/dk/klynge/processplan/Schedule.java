package dk.klynge.processplan;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.ActivityPattern.Days;
import dk.klynge.processplan.ActivityPattern.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts activities on the calendar. Where each is, is a function of the two days that everything is
/// counted from, of what people have set by hand, and of what each needs: whatever comes too early
/// for what it needs is pushed behind it and stays as long as it was. So a date that is moved back
/// brings everything back with it.
public final class Schedule {

  /// How much of an activity is settled.
  public enum Hold {
    /// It follows from its timing.
    FREE,
    /// Somebody has set it; it is only pushed.
    BY_HAND,
    /// It has begun: its first day stays, its last one follows from the timing.
    BEGUN,
    /// It stays where it is, and others wait for it.
    FIXED,
    /// It does not apply: nobody waits for it.
    GONE
  }

  /// @param dates where it is now; looked at only where it is held
  public record Item(Spot spot, ActivityPattern pattern, Hold hold, Span dates) {}

  /// @param decided and
  /// @param effective the days that all is counted from
  public record Anchors(LocalDate decided, LocalDate effective) {}

  private final Anchors anchors;
  private final Map<String, List<Item>> byKey = new HashMap<>();
  private final Map<Spot, Span> done = new LinkedHashMap<>();
  private final Set<Spot> underWay = new HashSet<>();

  private Schedule(Anchors anchors) {
    this.anchors = anchors;
  }

  /// @throws IllegalArgumentException where activities wait for each other in a circle
  public static Schedule of(Anchors anchors, Collection<Item> items) {
    var schedule = new Schedule(anchors);
    for (var item : items)
      schedule.byKey.computeIfAbsent(item.spot().key(), _ -> new ArrayList<>()).add(item);
    for (var item : items) schedule.span(item);
    return schedule;
  }

  /// A template on the calendar, once for all and once for each of the areas.
  public static Schedule of(PlanTemplate template, Anchors anchors, List<AreaId> areas) {
    var items = new ArrayList<Item>();
    var nowhere = new Span(anchors.decided(), anchors.decided());
    for (var pattern : template.activities())
      for (var spot : spots(pattern, areas)) items.add(new Item(spot, pattern, Hold.FREE, nowhere));
    return of(anchors, items);
  }

  public static List<Spot> spots(ActivityPattern pattern, List<AreaId> areas) {
    return switch (pattern.reach()) {
      case CENTRAL -> List.of(new Spot(pattern.key(), Optional.empty()));
      case AREA -> areas.stream().map(area -> new Spot(pattern.key(), Optional.of(area))).toList();
    };
  }

  public Map<Spot, Span> spans() {
    return done;
  }

  /// The activities that are meant when this one names a key: that of the same area or the one for
  /// all; for what is done once for all, those of every area.
  List<Item> meant(Spot from, String key) {
    var known = byKey.getOrDefault(key, List.of());
    if (from.area().isEmpty()) return known;
    return known.stream()
        .filter(item -> item.spot().area().isEmpty() || item.spot().area().equals(from.area()))
        .toList();
  }

  private Span span(Item item) {
    var known = done.get(item.spot());
    if (known != null) return known;
    if (!underWay.add(item.spot()))
      throw new IllegalArgumentException("In a circle: " + item.spot().key());
    var found = placed(item);
    underWay.remove(item.spot());
    done.put(item.spot(), found);
    return found;
  }

  private Span placed(Item item) {
    return switch (item.hold()) {
      case FIXED, GONE -> item.dates();
      case BY_HAND -> pushed(item, item.dates());
      case BEGUN -> Span.from(item.dates().begins(), natural(item).ends());
      case FREE -> pushed(item, natural(item));
    };
  }

  private Span natural(Item item) {
    var timing = item.pattern().timing();
    var begins = timing.begins();
    var ends = timing.ends();
    if (timing.days() == Days.ANY)
      return Span.from(
          begins.exactly(base(item.spot(), begins)), ends.exactly(base(item.spot(), ends)));
    return Span.from(begins.begin(base(item.spot(), begins)), ends.end(base(item.spot(), ends)));
  }

  private LocalDate base(Spot spot, Moment moment) {
    return switch (moment.anchor()) {
      case DECISION -> anchors.decided();
      case EFFECTIVE -> anchors.effective();
      case START ->
          meant(spot, moment.activity().orElseThrow()).stream()
              .map(item -> span(item).begins())
              .min(LocalDate::compareTo)
              .orElse(anchors.decided());
      case END ->
          meant(spot, moment.activity().orElseThrow()).stream()
              .map(item -> span(item).ends())
              .max(LocalDate::compareTo)
              .orElse(anchors.decided());
    };
  }

  /// The day that a limit names.
  LocalDate day(Spot spot, Moment moment) {
    var base = base(spot, moment);
    return moment.unit() == Moment.Unit.DAYS ? moment.exactly(base) : moment.end(base);
  }

  private Span pushed(Item item, Span span) {
    if (item.pattern().timing().days() == Days.ANY) {
      item.pattern().needs().forEach(need -> awaited(item.spot(), need).forEach(this::span));
      return span;
    }
    var pushed = span;
    for (var need : item.pattern().needs())
      for (var other : awaited(item.spot(), need)) pushed = behind(pushed, need, span(other));
    return pushed;
  }

  List<Item> awaited(Spot spot, Need need) {
    return meant(spot, need.on()).stream().filter(item -> item.hold() != Hold.GONE).toList();
  }

  private static Span behind(Span span, Need need, Span other) {
    return switch (need.kind()) {
      case FINISH_START -> span.notBefore(Span.plus(other.ends(), need.lag()));
      case START_START -> span.notBefore(Span.plus(other.begins(), need.lag()));
      case FINISH_FINISH -> span.endingNotBefore(Span.plus(other.ends(), need.lag()));
    };
  }

  /// Whether the activity stands where its need allows it.
  static boolean keeps(Span span, Need need, Span other) {
    return switch (need.kind()) {
      case FINISH_START -> !span.begins().isBefore(Span.plus(other.ends(), need.lag()));
      case START_START -> !span.begins().isBefore(Span.plus(other.begins(), need.lag()));
      case FINISH_FINISH -> !span.ends().isBefore(Span.plus(other.ends(), need.lag()));
    };
  }
}
