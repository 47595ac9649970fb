/// The maps of a proposal and of the clusters of today beside it.
@NullMarked
package dk.klynge.planning.map;

import org.jspecify.annotations.NullMarked;
