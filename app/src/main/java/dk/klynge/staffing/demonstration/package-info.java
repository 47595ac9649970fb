/// What the demonstration municipality has to tell of staffing, before its interviews.
@NullMarked
package dk.klynge.staffing.demonstration;

import org.jspecify.annotations.NullMarked;
