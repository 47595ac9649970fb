/// The plan for all committees at once, and moves by hand that are checked at once: nobody and no
/// room is needed in two places.
@NullMarked
package dk.klynge.staffing.scheduling;

import org.jspecify.annotations.NullMarked;
