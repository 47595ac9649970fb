/// What counts as equal when an alternative is tested: kept in versions and edited by planners.
@NullMarked
package dk.klynge.planning.alternative.tolerance;

import org.jspecify.annotations.NullMarked;
