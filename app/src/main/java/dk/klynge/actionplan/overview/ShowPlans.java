package dk.klynge.actionplan.overview;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.ActionPlans.Standing;
import dk.klynge.actionplan.PlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanPlaces;
import dk.klynge.actionplan.PlanPlaces.Place;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.SectionComments;
import dk.klynge.actionplan.SectionTexts;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.actionplan.overview.OverviewPages.Line;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.SignedInPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// All plans that the caller may see, with how far each has come.
@Component
class ShowPlans {

  private final ActionPlans plans;
  private final PlanPlaces places;
  private final PlanTemplates templates;
  private final SectionTexts texts;
  private final SectionComments comments;
  private final PlanActions actions;
  private final WorkingGroups groups;
  private final SignedInPerson signedIn;
  private final PlanDoor door;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // an overview looks at everything
  ShowPlans(
      ActionPlans plans,
      PlanPlaces places,
      PlanTemplates templates,
      SectionTexts texts,
      SectionComments comments,
      PlanActions actions,
      WorkingGroups groups,
      SignedInPerson signedIn,
      PlanDoor door,
      Clock clock) {
    this.plans = plans;
    this.places = places;
    this.templates = templates;
    this.texts = texts;
    this.comments = comments;
    this.actions = actions;
    this.groups = groups;
    this.signedIn = signedIn;
    this.door = door;
    this.clock = clock;
  }

  List<Standing> visible() {
    return standings(placesOfToday());
  }

  private Map<ClusterId, Place> placesOfToday() {
    return places.on(LocalDate.now(clock)).stream()
        .collect(Collectors.toMap(Place::cluster, Function.identity()));
  }

  private List<Standing> standings(Map<ClusterId, Place> known) {
    Set<PlanId> own =
        signedIn.now().map(groups::of).<Set<PlanId>>map(HashSet::new).orElse(Set.of());
    return plans.standings(LocalDate.now(clock)).stream()
        .filter(one ->
            one.plan().filter(own::contains).isPresent()
                || may(ActionPlanActions.READ, known.get(one.cluster())))
        .toList();
  }

  private boolean may(String action, @org.jspecify.annotations.Nullable Place place) {
    return place != null && door.mayAt(action, place);
  }

  List<Line> lines() {
    var known = placesOfToday();
    var answered =
        texts.all().stream()
            .filter(one -> one.text().answered())
            .collect(
                Collectors.groupingBy(
                    SectionTexts.OfPlan::plan,
                    Collectors.mapping(one -> one.text().section(), Collectors.toSet())));
    return standings(known).stream()
        .map(one -> line(one, answered, may(ActionPlanActions.WRITE, known.get(one.cluster()))))
        .toList();
  }

  private Line line(Standing standing, Map<PlanId, Set<String>> answered, boolean mayBegin) {
    var status = standing.status().key();
    var plan = standing.plan().flatMap(plans::find);
    if (plan.isEmpty()) return new Line(standing, status, 0, 0, 0, 0, 0, mayBegin);
    var asked = asked(plan.get());
    var said = answered.getOrDefault(plan.get().id(), Set.of());
    var all = actions.of(plan.get().id());
    var day = LocalDate.now(clock);
    return new Line(
        standing,
        status,
        (int) asked.stream().filter(said::contains).count(),
        asked.size(),
        all.size(),
        (int) all.stream().filter(one -> one.state(day).equals("late")).count(),
        comments.open(plan.get().id()).values().stream().mapToInt(Integer::intValue).sum(),
        mayBegin);
  }

  private List<String> asked(ActionPlan plan) {
    return templates.version(plan.template()).sections().stream()
        .map(section -> section.key())
        .toList();
  }
}
