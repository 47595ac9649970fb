package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanPlaces;
import dk.klynge.actionplan.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class KnownPlans implements ActionPlans {

  private final PlanRows rows;
  private final PlanPlaces places;

  KnownPlans(PlanRows rows, PlanPlaces places) {
    this.rows = rows;
    this.places = places;
  }

  @Override
  public Optional<ActionPlan> find(PlanId plan) {
    return rows.find(plan);
  }

  @Override
  public PlanStatus status(PlanId plan) {
    return rows.status(plan).orElse(PlanStatus.NONE);
  }

  @Override
  public List<Standing> standings(LocalDate day) {
    var plans =
        rows.all().stream().collect(Collectors.toMap(ActionPlan::cluster, Function.identity()));
    var statuses = rows.statuses();
    return places.on(day).stream()
        .map(place -> {
          var plan = Optional.ofNullable(plans.get(place.cluster())).map(ActionPlan::id);
          return new Standing(
              place.cluster(),
              place.name(),
              place.kind(),
              place.area(),
              plan,
              plan.map(statuses::get).orElse(PlanStatus.NONE));
        })
        .toList();
  }
}
