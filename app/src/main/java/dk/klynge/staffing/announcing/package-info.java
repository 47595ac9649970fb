/// Everybody is told who was appointed.
@NullMarked
package dk.klynge.staffing.announcing;

import org.jspecify.annotations.NullMarked;
