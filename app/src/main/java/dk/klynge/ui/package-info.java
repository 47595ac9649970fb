/// Layout, components, messages, error pages and the map: the looks of every page.
@NullMarked
@ApplicationModule(allowedDependencies = {"guard"})
package dk.klynge.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
