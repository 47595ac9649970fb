package dk.klynge.processplan.timeline;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.guard.RoleHolders;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.Course;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.timeline.Lines.Sight;
import dk.klynge.processplan.timeline.TimelinePage.Choice;
import dk.klynge.processplan.timeline.TimelinePage.Choices;
import dk.klynge.processplan.timeline.TimelinePage.Figures;
import dk.klynge.processplan.timeline.TimelinePage.Late;
import dk.klynge.processplan.timeline.TimelinePage.May;
import dk.klynge.processplan.timeline.TimelinePage.Waiting;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what the page of a plan shows.
@Component
class TimelineView {

  private static final int LATE_SHOWN = 8;
  private static final int HELD_UP_SHOWN = 3;

  private final Lines lines;
  private final RoleHolders holders;
  private final Texts texts;
  private final Guard guard;
  private final Clock clock;

  TimelineView(Lines lines, RoleHolders holders, Texts texts, Guard guard, Clock clock) {
    this.lines = lines;
    this.holders = holders;
    this.texts = texts;
    this.guard = guard;
    this.clock = clock;
  }

  Sight sight(RunningPlan plan, TimelineFilter filter) {
    var today = LocalDate.now(clock);
    var course = Course.of(plan);
    var roles = holders.mine();
    var mine =
        plan.activities().stream()
            .filter(one -> one.belongsTo(roles))
            .collect(Collectors.toUnmodifiableSet());
    return new Sight(
        plan, filter, filter.frame(plan, today), new Known(today, mine, course.critical()), course);
  }

  TimelinePage page(RunningPlan plan, TimelineFilter filter) {
    var sight = sight(plan, filter);
    var sections = lines.sections(sight);
    var held = plan.activities().stream().filter(one -> filter.holds(one, sight.known())).count();
    return new TimelinePage(
        plan.id().value(),
        plan,
        filter,
        choices(plan),
        figures(sight),
        sections,
        Gantt.of(sections, sight.frame(), marks(sight)),
        late(sight),
        gates(plan),
        (int) held - sight.shown().size(),
        new May(guard.may(ProcessPlanActions.PLAN)));
  }

  Gantt.Marks marks(Sight sight) {
    return new Gantt.Marks(
        sight.known().today(),
        sight.plan().decidedOn(),
        sight.plan().effectiveOn(),
        List.of(
            texts.say("processplan.mark.decided"),
            texts.say("processplan.mark.effective"),
            texts.say("processplan.mark.today")),
        texts.language());
  }

  private static Figures figures(Sight sight) {
    var all =
        sight.plan().activities().stream()
            .filter(one -> sight.filter().holds(one, sight.known()))
            .toList();
    var today = sight.known().today();
    return new Figures(
        (int) all.stream().filter(one -> !one.isOpen()).count(),
        all.size(),
        (int) all.stream().filter(one -> one.isLate(today)).count(),
        ChronoUnit.DAYS.between(today, sight.plan().effectiveOn()));
  }

  private List<Late> late(Sight sight) {
    var today = sight.known().today();
    return sight.plan().activities().stream()
        .filter(one -> one.isLate(today))
        .filter(one -> sight.filter().holds(one, sight.known()))
        .sorted(Comparator.comparing(one -> one.dates().ends()))
        .limit(LATE_SHOWN)
        .map(one -> late(sight, one))
        .toList();
  }

  private Late late(Sight sight, Activity one) {
    var next = sight.course().heldUpBy(one);
    var shown = new HashSet<String>();
    var heldUp = new ArrayList<String>();
    for (var waiting : next)
      if (heldUp.size() < HELD_UP_SHOWN && shown.add(waiting.pattern().key()))
        heldUp.add(
            texts.say(
                "processplan.held-up",
                waiting.pattern().title(texts.language()),
                lines.owner(waiting.pattern())));
    return new Late(
        one.pattern().title(texts.language()),
        "/process-plans/" + sight.plan().id().value() + "/activities/" + one.id().value(),
        one.place().map(Activity.Place::name).orElse(""),
        lines.owner(one.pattern()),
        one.dates().ends(),
        WorkingDays.between(one.dates().ends(), sight.known().today()),
        heldUp,
        Math.max(0, sight.course().waitingBehind(one).size() - next.size()));
  }

  private List<Waiting> gates(RunningPlan plan) {
    return plan.template().gates().stream()
        .map(gate ->
            new Waiting(
                gate.key(),
                ActivityPattern.in(gate.title(), texts.language()),
                plan.openGates().contains(gate.key()),
                (int)
                    plan.activities().stream()
                        .filter(one -> one.isOpen() && one.pattern().gates().contains(gate.key()))
                        .map(one -> one.pattern().key())
                        .distinct()
                        .count()))
        .toList();
  }

  private Choices choices(RunningPlan plan) {
    var areas =
        plan.activities().stream()
            .map(Activity::place)
            .flatMap(Optional::stream)
            .distinct()
            .sorted(Comparator.comparing(Activity.Place::name))
            .map(place -> new Choice(place.area().value().toString(), place.name()))
            .toList();
    var owners = new ArrayList<Choice>();
    owners.add(new Choice("mine", texts.say("processplan.filter.mine")));
    plan.activities().stream()
        .map(one -> one.pattern().owner())
        .distinct()
        .sorted()
        .map(Role::name)
        .forEach(role -> owners.add(new Choice(role, texts.say("access.role." + role))));
    return new Choices(
        areas,
        owners,
        named("processplan.filter.state.", TimelineFilter.STATES),
        named("processplan.filter.window.", TimelineFilter.WINDOWS));
  }

  private List<Choice> named(String key, List<String> values) {
    return values.stream().map(value -> new Choice(value, texts.say(key + value))).toList();
  }
}
