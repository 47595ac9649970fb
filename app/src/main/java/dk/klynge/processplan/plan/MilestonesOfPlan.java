package dk.klynge.processplan.plan;

import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.publishing.Milestones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The activities of the current plan that somebody outside may be told; those of several areas as
/// one.
@Component
class MilestonesOfPlan implements Milestones {

  private final RunningPlans plans;

  MilestonesOfPlan(RunningPlans plans) {
    this.plans = plans;
  }

  @Override
  public List<Milestone> all(Locale language) {
    var byKey = new LinkedHashMap<String, List<Activity>>();
    plans.current().stream()
        .flatMap(plan -> plan.activities().stream())
        .filter(one -> !one.pattern().audiences().isEmpty())
        .filter(one -> !(one.progress() instanceof Progress.NotApplicable))
        .forEach(
            one -> byKey.computeIfAbsent(one.pattern().key(), _ -> new ArrayList<>()).add(one));
    return byKey.values().stream()
        .map(group -> milestone(group, language))
        .sorted(Comparator.comparing(Milestone::first).thenComparing(Milestone::last))
        .toList();
  }

  private static Milestone milestone(List<Activity> group, Locale language) {
    var one = group.getFirst();
    return new Milestone(
        one.id().value(),
        one.pattern().title(language),
        group.stream()
            .map(each -> each.dates().begins())
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        group.stream()
            .map(each -> each.dates().ends())
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        group.stream()
            .anyMatch(each -> each.isOpen() && each.dates().standing() == Standing.PROVISIONAL),
        one.pattern().audiences());
  }
}
