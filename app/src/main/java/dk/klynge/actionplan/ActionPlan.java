package dk.klynge.actionplan;

import dk.klynge.organisation.ClusterId;

/// The local action plan of one cluster or network.
///
/// @param name of the cluster
/// @param template the version of the template that it answers
public record ActionPlan(PlanId id, ClusterId cluster, String name, int template) {}
