/// Who leads together, read from the register.
@NullMarked
package dk.klynge.leadership.team;

import org.jspecify.annotations.NullMarked;
