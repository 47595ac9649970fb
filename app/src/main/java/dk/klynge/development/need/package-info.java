/// What clusters say they need, and what they are offered.
@NullMarked
package dk.klynge.development.need;

import org.jspecify.annotations.NullMarked;
