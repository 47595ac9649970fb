package dk.klynge.processplan.timeline;

import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.Course;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.timeline.TimelineFilter.Frame;
import dk.klynge.processplan.timeline.TimelinePage.Line;
import dk.klynge.processplan.timeline.TimelinePage.Section;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Activities in words: under their themes, by day, and the same of all areas in one line unless
/// the areas are asked for.
@Component
class Lines {

  private final Texts texts;

  Lines(Texts texts) {
    this.texts = texts;
  }

  /// @param course how they hang together
  record Sight(RunningPlan plan, TimelineFilter filter, Frame frame, Known known, Course course) {

    List<Activity> shown() {
      return plan.activities().stream()
          .filter(frame::touches)
          .filter(one -> filter.holds(one, known))
          .toList();
    }
  }

  List<Section> sections(Sight sight) {
    var groups = new LinkedHashMap<String, List<Activity>>();
    for (var activity : sight.shown()) {
      var key =
          sight.filter().isSingle() || activity.place().isEmpty()
              ? activity.id().value().toString()
              : activity.pattern().key();
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(activity);
    }
    var themes = new LinkedHashMap<String, List<Line>>();
    sight.plan().template().themes().forEach(theme -> themes.put(theme.key(), new ArrayList<>()));
    for (var group : groups.values())
      themes
          .computeIfAbsent(group.getFirst().pattern().theme(), _ -> new ArrayList<>())
          .add(line(sight, group));
    return themes.entrySet().stream()
        .filter(theme -> !theme.getValue().isEmpty())
        .map(theme ->
            new Section(
                sight.plan().themeTitle(theme.getKey(), texts.language()),
                theme.getValue().stream()
                    .sorted(Comparator.comparing(Line::begins).thenComparing(Line::ends))
                    .toList()))
        .toList();
  }

  private Line line(Sight sight, List<Activity> group) {
    var first = group.getFirst();
    var begins = day(group, Comparator.naturalOrder());
    var ends =
        group.stream().map(one -> one.dates().ends()).max(Comparator.naturalOrder()).orElseThrow();
    var state = state(group, sight.known().today());
    return new Line(
        first.pattern().title(texts.language()),
        url(sight, group),
        where(group),
        brief(group),
        owner(first.pattern()),
        begins,
        ends,
        weeks(begins, ends),
        state,
        texts.say("processplan.state." + state),
        standing(group),
        spare(sight, group),
        group.stream().anyMatch(one -> sight.known().critical().contains(one.id())));
  }

  private static LocalDate day(List<Activity> group, Comparator<LocalDate> order) {
    return group.stream().map(one -> one.dates().begins()).min(order).orElseThrow();
  }

  private static String url(Sight sight, List<Activity> group) {
    var plan = "/process-plans/" + sight.plan().id().value();
    return group.size() == 1
        ? plan + "/activities/" + group.getFirst().id().value()
        : plan + "?activity=" + group.getFirst().pattern().key() + "&window=all";
  }

  private String where(List<Activity> group) {
    if (group.size() == 1) return group.getFirst().place().map(Activity.Place::name).orElse("");
    var over = group.stream().filter(one -> !one.isOpen()).count();
    return texts.say("processplan.timeline.areas", over, group.size());
  }

  private static String brief(List<Activity> group) {
    if (group.size() == 1) return group.getFirst().place().map(Activity.Place::name).orElse("");
    return group.stream().filter(one -> !one.isOpen()).count() + "/" + group.size();
  }

  String owner(ActivityPattern pattern) {
    return texts.say("access.role." + pattern.owner().name());
  }

  String weeks(LocalDate begins, LocalDate ends) {
    int from = WorkingDays.week(begins);
    int to = WorkingDays.week(ends);
    return begins.plusDays(6).isAfter(ends) && from == to
        ? texts.say("processplan.week", from)
        : texts.say("processplan.weeks", from, to);
  }

  /// The most urgent of the group.
  static String state(List<Activity> group, LocalDate today) {
    if (group.stream().anyMatch(one -> one.isLate(today))) return "late";
    if (group.stream().anyMatch(one -> one.isOverdueToBegin(today))) return "overdue";
    if (group.stream().allMatch(one -> one.progress() instanceof Progress.NotApplicable))
      return "not-applicable";
    if (group.stream().noneMatch(Activity::isOpen)) return "done";
    boolean moving = group.stream().anyMatch(one -> !(one.progress() instanceof Progress.Waiting));
    return moving ? "begun" : "waiting";
  }

  private String standing(List<Activity> group) {
    boolean firm =
        group.stream()
            .allMatch(one -> one.dates().standing() == Standing.CONFIRMED || !one.isOpen());
    return texts.say("processplan.standing." + (firm ? "CONFIRMED" : "PROVISIONAL"));
  }

  private String spare(Sight sight, List<Activity> group) {
    var least =
        group.stream()
            .filter(Activity::isOpen)
            .map(sight.course()::slack)
            .filter(OptionalLong::isPresent)
            .mapToLong(OptionalLong::getAsLong)
            .min();
    return least.isEmpty() ? "" : texts.say("processplan.spare", least.getAsLong());
  }
}
