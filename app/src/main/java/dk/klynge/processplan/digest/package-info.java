/// One quiet letter about the plan to each who has work in it, as often as they want it.
@NullMarked
package dk.klynge.processplan.digest;

import org.jspecify.annotations.NullMarked;
