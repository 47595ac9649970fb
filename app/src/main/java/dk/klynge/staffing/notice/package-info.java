/// Notices, and the watch on the thresholds of collective dismissal.
@NullMarked
package dk.klynge.staffing.notice;

import org.jspecify.annotations.NullMarked;
