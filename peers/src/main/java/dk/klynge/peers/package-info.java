/// The engine side by side with other solvers on the same instances. Never shipped.
@NullMarked
package dk.klynge.peers;

import org.jspecify.annotations.NullMarked;
