/// The team looks at its own leadership, asks others, and chooses what to work on.
@NullMarked
package dk.klynge.leadership.assessment;

import org.jspecify.annotations.NullMarked;
