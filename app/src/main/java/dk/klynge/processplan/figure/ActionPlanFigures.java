package dk.klynge.processplan.figure;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanStatus;
import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Local action plans: how many are approved of all clusters and networks, and how far the others
/// are.
@Component
class ActionPlanFigures implements StatusSource {

  private static final List<PlanStatus> ON_THE_WAY =
      List.of(PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.BEGUN, PlanStatus.NONE);

  private final ActionPlans plans;

  ActionPlanFigures(ActionPlans plans) {
    this.plans = plans;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    var standings = plans.standings(day);
    var figures = new ArrayList<StatusFigure>();
    figures.addAll(
        sums(standings, PlanStatus.APPROVED)
            .shares("plans.approved", area -> source(area, PlanStatus.APPROVED)));
    for (var status : ON_THE_WAY)
      figures.addAll(
          sums(standings, status).counts("plans." + status.key(), area -> source(area, status)));
    return figures;
  }

  private static Sums sums(List<ActionPlans.Standing> standings, PlanStatus status) {
    var sums = new Sums();
    for (var one : standings)
      sums.add(
          one.area().map(area -> new AreaId(area.id())), Sums.one(one.status() == status ? 1 : 0));
    return sums;
  }

  private static Source source(Optional<AreaId> area, PlanStatus status) {
    return new Source(
        "/action-plans?status=" + status.key() + "&area=" + Sums.id(area), ActionPlanActions.READ);
  }
}
