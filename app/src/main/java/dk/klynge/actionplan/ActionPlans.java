package dk.klynge.actionplan;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What others may ask about the local action plans. Who may see it is asked by the caller.
public interface ActionPlans {

  Optional<ActionPlan> find(PlanId plan);

  PlanStatus status(PlanId plan);

  /// Every cluster and network of the day, and those that are decided and to come, by name in
  /// Danish order; also where no plan has been begun.
  List<Standing> standings(LocalDate day);

  /// @param kind municipal, self_owning, special or network
  /// @param area empty where the cluster lies in none
  /// @param plan empty where nobody has begun it
  record Standing(
      ClusterId cluster,
      String name,
      String kind,
      Optional<Named> area,
      Optional<PlanId> plan,
      PlanStatus status) {}
}
