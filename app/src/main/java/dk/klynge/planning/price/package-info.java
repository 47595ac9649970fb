/// What each limit of a proposal costs: the engine searches again with it eased.
@NullMarked
package dk.klynge.planning.price;

import org.jspecify.annotations.NullMarked;
