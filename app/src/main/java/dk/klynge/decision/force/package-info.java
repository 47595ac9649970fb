/// How a decision changes the register on its day: derived, reviewed, applied once.
@NullMarked
package dk.klynge.decision.force;

import org.jspecify.annotations.NullMarked;
