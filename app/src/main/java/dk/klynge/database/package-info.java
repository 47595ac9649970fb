/// The database under everything: embedded or on a server, backup and restore.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.klynge.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
