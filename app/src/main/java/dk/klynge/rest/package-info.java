/// What every call of the API has in common: problems, pages of a list, repeated calls, the
/// description.
@NullMarked
@ApplicationModule(allowedDependencies = {"guard"})
package dk.klynge.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
