package dk.klynge.processplan;

import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import java.util.UUID;

/// Changes a plan, for the features and the news that do so. Each call is one transaction, or part
/// of the caller's; who may is asked by the caller.
public interface PlanChanges {

  /// Gives the plan the dates of the rearrangement, and tells of it.
  Outcome apply(RunningPlan plan, Rearrangement wanted, Said said);

  /// The dates may be relied on from now on, or may move again.
  Outcome stand(RunningPlan plan, Activity activity, Standing standing);

  Outcome progress(RunningPlan plan, Activity activity, Progress progress);

  /// Where what came of it can be read.
  Outcome link(RunningPlan plan, Activity activity, String link);

  /// The plan carries out this decision; false where it or another plan names one already.
  boolean decidedBy(RunningPlan plan, UUID decision);

  /// Nothing waits for it any more. Asked again, it changes nothing.
  void open(RunningPlan plan, String gate);

  /// @param standing of the dates that are set by hand; what only follows is provisional
  record Said(String reason, Standing standing) {}

  sealed interface Outcome {

    record Done() implements Outcome {}

    /// Somebody else has changed it meanwhile.
    record Overtaken() implements Outcome {}
  }
}
