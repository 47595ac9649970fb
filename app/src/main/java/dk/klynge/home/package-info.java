/// What waits for this person: the start page.
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "guard", "ui", "organisation"})
package dk.klynge.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
