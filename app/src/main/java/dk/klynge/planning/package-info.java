/// What the clusters could be: criteria, proposals and their measures.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"time", "guard", "audit", "documents", "ui", "rest", "organisation"})
package dk.klynge.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
