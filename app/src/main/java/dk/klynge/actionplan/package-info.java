/// What each cluster does on its own way into the new structure: working groups, local action plans
/// and their dialogue with the administration.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"time", "guard", "audit", "documents", "ui", "rest", "organisation"})
package dk.klynge.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
