/// What has to be changed in the register for a decided structure to be there on its day, and in
/// which order.
@NullMarked
package dk.klynge.decision.deriving;

import org.jspecify.annotations.NullMarked;
