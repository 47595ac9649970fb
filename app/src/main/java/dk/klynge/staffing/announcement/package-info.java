/// Everybody is told who was appointed.
@NullMarked
package dk.klynge.staffing.announcement;

import org.jspecify.annotations.NullMarked;
