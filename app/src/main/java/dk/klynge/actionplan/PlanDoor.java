package dk.klynge.actionplan;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds a plan for those who may read or write it: by a role that reaches its cluster, its area
/// or, while the cluster is still to come, one of its institutions; or as a member of its working
/// group.
@Component
public class PlanDoor {

  private final ActionPlans plans;
  private final PlanPlaces places;
  private final WorkingGroups groups;
  private final SignedInPerson signedIn;
  private final Guard guard;
  private final Clock clock;

  PlanDoor(
      ActionPlans plans,
      PlanPlaces places,
      WorkingGroups groups,
      SignedInPerson signedIn,
      Guard guard,
      Clock clock) {
    this.plans = plans;
    this.places = places;
    this.groups = groups;
    this.signedIn = signedIn;
    this.guard = guard;
    this.clock = clock;
  }

  /// @throws ResponseStatusException 404 where there is no such plan
  /// @throws Refused where the caller may not
  public ActionPlan read(PlanId id) {
    return open(ActionPlanActions.READ, id);
  }

  /// As [#read], for those who write.
  public ActionPlan write(PlanId id) {
    return open(ActionPlanActions.WRITE, id);
  }

  /// As [#read], for what only a role allows: sitting in the group is not enough.
  public ActionPlan byRole(String action, PlanId id) {
    var plan = plans.find(id).orElseThrow(PlanDoor::notFound);
    if (!mayByRole(action, plan)) throw new Refused(action);
    return plan;
  }

  private ActionPlan open(String action, PlanId id) {
    var plan = plans.find(id).orElseThrow(PlanDoor::notFound);
    if (!may(action, plan)) throw new Refused(action);
    return plan;
  }

  /// May the caller do this with the plan, by a role or as a member of the group?
  public boolean may(String action, ActionPlan plan) {
    return mayByRole(action, plan)
        || signedIn.now().filter(person -> groups.sits(person, plan.id())).isPresent();
  }

  public boolean mayByRole(String action, ActionPlan plan) {
    if (!guard.may(action)) return false;
    return guard.may(action, new Scope.Everywhere())
        || guard.may(action, new Scope.Cluster(plan.cluster().value()))
        || places
            .find(plan.cluster(), LocalDate.now(clock))
            .filter(place -> mayAt(action, place))
            .isPresent();
  }

  /// May the caller do this at the place, whether or not it has a plan?
  public boolean mayAt(String action, PlanPlaces.Place place) {
    var area = place.area().map(named -> (Scope) new Scope.Area(named.id())).stream();
    var whole = Stream.of(new Scope.Everywhere(), new Scope.Cluster(place.cluster().value()));
    var parts =
        place.begins().isPresent()
            ? place.members().stream().map(each -> new Scope.Institution(each.id().value()))
            : Stream.<Scope>of();
    return Stream.of(whole, area, parts)
        .flatMap(scopes -> scopes)
        .anyMatch(scope -> guard.may(action, scope));
  }

  public static ResponseStatusException notFound() {
    return new NotFound();
  }
}
