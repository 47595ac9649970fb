package dk.klynge.processplan.following;

import dk.klynge.guard.Guard;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Origin;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Course;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.following.ActivityPage.May;
import dk.klynge.processplan.following.ActivityPage.Other;
import dk.klynge.processplan.following.ActivityPage.Words;
import dk.klynge.publishing.Audience;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what the page of an activity shows.
@Component
class ActivityView {

  private final DateHistory history;
  private final MomentWords moments;
  private final Texts texts;
  private final Format format;
  private final Guard guard;
  private final Clock clock;

  ActivityView(
      DateHistory history,
      MomentWords moments,
      Texts texts,
      Format format,
      Guard guard,
      Clock clock) {
    this.history = history;
    this.moments = moments;
    this.texts = texts;
    this.format = format;
    this.guard = guard;
    this.clock = clock;
  }

  /// What was typed, and what is wrong with it.
  record Typed(Map<String, String> form, Map<String, String> errors) {}

  ActivityPage page(RunningPlan plan, Activity activity, Typed typed) {
    var course = Course.of(plan);
    var needed = activity.pattern().needs();
    return new ActivityPage(
        plan,
        activity,
        words(plan, activity, course),
        state(activity.progress()),
        activity.isLate(LocalDate.now(clock)),
        plan.closedGates(activity, texts.language()),
        plan.activities().stream()
            .filter(one -> needed.stream().anyMatch(need -> need.on().equals(one.pattern().key())))
            .filter(one -> sameArea(activity, one))
            .map(one -> other(plan, one))
            .toList(),
        course.heldUpBy(activity).stream().map(one -> other(plan, one)).toList(),
        history.of(activity.id()),
        typed.form(),
        typed.errors(),
        new May(mayFollow(activity), guard.may(ProcessPlanActions.PLAN)));
  }

  boolean mayFollow(Activity activity) {
    return guard.may(ProcessPlanActions.FOLLOW_UP, activity.scope());
  }

  private static boolean sameArea(Activity one, Activity other) {
    return one.place().isEmpty() || other.place().isEmpty() || one.place().equals(other.place());
  }

  private Words words(RunningPlan plan, Activity activity, Course course) {
    var pattern = activity.pattern();
    var language = texts.language();
    var spare = activity.isOpen() ? course.slack(activity) : OptionalLong.empty();
    return new Words(
        pattern.title(language),
        pattern.description(language),
        pattern.deliverable(language),
        texts.say("access.role." + pattern.owner().name()),
        pattern.audiences().stream()
            .sorted()
            .map(Audience::name)
            .map(audience -> texts.say("processplan.audience." + audience))
            .collect(Collectors.joining(", ")),
        days(activity),
        told(activity.progress()),
        activity.dates().origin() == Origin.BY_HAND
            ? texts.say("processplan.activity.by-hand")
            : moments.of(plan, pattern.timing()),
        spare.isEmpty() ? "" : texts.say("processplan.spare.long", spare.getAsLong()));
  }

  private String days(Activity activity) {
    var dates = activity.dates();
    return dates.begins().equals(dates.ends())
        ? format.day(dates.begins())
        : format.day(dates.begins()) + " – " + format.day(dates.ends());
  }

  private Other other(RunningPlan plan, Activity one) {
    var place = one.place().map(Activity.Place::name).map(name -> " · " + name).orElse("");
    return new Other(
        one.pattern().title(texts.language()) + place,
        "/process-plans/" + plan.id().value() + "/activities/" + one.id().value(),
        days(one),
        texts.say("processplan.state." + state(one.progress())));
  }

  static String state(Progress progress) {
    return switch (progress) {
      case Progress.Waiting() -> "waiting";
      case Progress.Begun _ -> "begun";
      case Progress.Done _ -> "done";
      case Progress.NotApplicable _ -> "not-applicable";
    };
  }

  private String told(Progress progress) {
    return switch (progress) {
      case Progress.Waiting() -> "";
      case Progress.Begun(var on, var by) ->
          texts.say("processplan.told.begun", format.day(on), by);
      case Progress.Done(var on, var by) -> texts.say("processplan.told.done", format.day(on), by);
      case Progress.NotApplicable(var reason, var by) ->
          texts.say("processplan.told.not-applicable", by, reason);
    };
  }
}
