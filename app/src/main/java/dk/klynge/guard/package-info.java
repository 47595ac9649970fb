/// What an endpoint or a command asks of the one who calls. Who may do what is decided by `access`.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.klynge.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
