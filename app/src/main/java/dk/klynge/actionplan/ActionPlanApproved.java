package dk.klynge.actionplan;

import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;

/// News: The administration has approved an action plan. Told within the transaction; listen after
/// its commit.
///
/// @param version the submission that is approved
public record ActionPlanApproved(PlanId plan, ClusterId cluster, int version, LocalDate day) {}
