/// What happened, who did it and who looked: append-only and chained.
@NullMarked
@ApplicationModule(allowedDependencies = {"guard", "ui"})
package dk.klynge.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
