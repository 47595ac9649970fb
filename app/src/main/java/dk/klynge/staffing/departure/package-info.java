/// The day on which the employment of those who leave ends in the register.
@NullMarked
package dk.klynge.staffing.departure;

import org.jspecify.annotations.NullMarked;
