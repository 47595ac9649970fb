/// What leadership costs in one structure and in another: the cost model in its versions, and the
/// savings of a scenario by it.
@NullMarked
package dk.klynge.planning.economy;

import org.jspecify.annotations.NullMarked;
