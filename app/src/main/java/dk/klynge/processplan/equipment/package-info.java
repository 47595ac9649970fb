/// What each cluster needs of systems and what must be in order on its first day: ordered, given,
/// withdrawn, and what is missing.
@NullMarked
package dk.klynge.processplan.equipment;

import org.jspecify.annotations.NullMarked;
