/// The posts that people leave for others, followed to the end of each chain, and the leaders who
/// stay at home.
@NullMarked
package dk.klynge.staffing.vacancy;

import org.jspecify.annotations.NullMarked;
