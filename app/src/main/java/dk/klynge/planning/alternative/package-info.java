/// Alternative proposals: what local parties put forward instead of some clusters of a published
/// scenario, how it is tested, and what becomes of it.
@NullMarked
package dk.klynge.planning.alternative;

import org.jspecify.annotations.NullMarked;
