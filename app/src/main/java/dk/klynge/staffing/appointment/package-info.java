/// Offers, their answers and terms, the announcement, and the day on which the register changes.
@NullMarked
package dk.klynge.staffing.appointment;

import org.jspecify.annotations.NullMarked;
