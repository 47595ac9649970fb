/// Days, periods and the clock. Knows no word of the domain.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.klynge.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
