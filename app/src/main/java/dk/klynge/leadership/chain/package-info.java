/// Who leads whom straight, read from the register.
@NullMarked
package dk.klynge.leadership.chain;

import org.jspecify.annotations.NullMarked;
