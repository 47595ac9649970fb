/// The two-part test of an alternative: does it meet the principles as well as the original, and
/// does it put no other cluster in a worse position. Pure computation, with its evidence.
@NullMarked
package dk.klynge.planning.alternative.twofold;

import org.jspecify.annotations.NullMarked;
