package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.PlanId;

/// A section of a plan.
record SectionKey(PlanId plan, String section) {}
