/// The day on which those who accepted a post take it up in the register.
@NullMarked
package dk.klynge.staffing.takeup;

import org.jspecify.annotations.NullMarked;
