package dk.klynge.processplan.status;

import dk.klynge.decision.Decisions;
import dk.klynge.decision.Decisions.Approved;
import dk.klynge.decision.Decisions.Attached;
import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Course;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.status.StatusPage.Late;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What should be over and is not, and whom it holds up: activities of the plan and, for the whole,
/// conditions of decisions.
@Component
class LateThings {

  private final RunningPlans plans;
  private final Decisions decisions;
  private final Texts texts;

  LateThings(RunningPlans plans, Decisions decisions, Texts texts) {
    this.plans = plans;
    this.decisions = decisions;
    this.texts = texts;
  }

  /// What holds up most first, then what is overdue longest.
  List<Late> of(Optional<AreaId> area, LocalDate today) {
    return Stream.concat(activities(area, today), conditions(area, today))
        .sorted(Comparator.comparingInt(LateThings::weight).reversed().thenComparing(Late::due))
        .toList();
  }

  private static int weight(Late late) {
    return late.heldUp().size() + late.behind();
  }

  private Stream<Late> activities(Optional<AreaId> area, LocalDate today) {
    return plans.current().stream()
        .flatMap(plan -> {
          var course = Course.of(plan);
          return plan.activities().stream()
              .filter(one -> one.isLate(today))
              .filter(one -> area.isEmpty() || one.place().map(Activity.Place::area).equals(area))
              .map(one -> late(plan, course, one, today));
        });
  }

  private Late late(RunningPlan plan, Course course, Activity one, LocalDate today) {
    var next = course.heldUpBy(one);
    return new Late(
        one.pattern().title(texts.language()),
        one.place().map(Activity.Place::name).orElse(""),
        owner(one),
        one.dates().ends(),
        WorkingDays.between(one.dates().ends(), today),
        next.stream().map(this::waiting).distinct().toList(),
        Math.max(0, course.waitingBehind(one).size() - next.size()),
        "/process-plans/" + plan.id().value() + "/activities/" + one.id().value());
  }

  private String waiting(Activity one) {
    return texts.say("processplan.held-up", one.pattern().title(texts.language()), owner(one));
  }

  private String owner(Activity one) {
    return texts.say("access.role." + one.pattern().owner().name());
  }

  private Stream<Late> conditions(Optional<AreaId> area, LocalDate today) {
    if (area.isPresent()) return Stream.empty();
    return decisions.approved().stream()
        .flatMap(decision ->
            decision.conditions().stream()
                .filter(condition -> condition.isLate(today))
                .map(condition -> late(decision, condition, today)));
  }

  private Late late(Approved decision, Attached condition, LocalDate today) {
    var due = condition.deadline().orElseThrow();
    return new Late(
        texts.say("processplan.status.condition", condition.text()),
        decision.title(),
        condition.responsible(),
        due,
        WorkingDays.between(due, today),
        condition.beforeForce() ? List.of(texts.say("processplan.status.holds-force")) : List.of(),
        0,
        "/decisions/" + decision.id().value() + "#conditions");
  }
}
