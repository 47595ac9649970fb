/// Who and what exists, and since when: areas, institutions, units, clusters, people.
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "guard", "audit", "documents", "ui", "rest"})
package dk.klynge.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
