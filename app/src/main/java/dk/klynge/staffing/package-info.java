/// Who gets which post: applications, matching and redeployment.
@NullMarked
@ApplicationModule(allowedDependencies = {"documents", "organisation"})
package dk.klynge.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
