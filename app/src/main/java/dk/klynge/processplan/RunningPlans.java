package dk.klynge.processplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The process plans, for the features that show and follow them. Everybody in the house may know
/// when what happens.
public interface RunningPlans {

  Optional<RunningPlan> find(PlanId id);

  /// The newest that is not closed; the one that the reform runs by.
  Optional<RunningPlan> current();

  /// The plan that a decision is carried out by.
  Optional<RunningPlan> carryingOut(UUID decision);

  /// All plans without their activities, the newest first.
  List<RunningPlan> all();
}
