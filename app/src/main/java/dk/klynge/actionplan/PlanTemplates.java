package dk.klynge.actionplan;

/// The versions of the template of action plans.
public interface PlanTemplates {

  /// The latest version that is published; new plans begin with it.
  PlanTemplate published();

  /// @throws IllegalArgumentException where there is no such version
  PlanTemplate version(int version);
}
