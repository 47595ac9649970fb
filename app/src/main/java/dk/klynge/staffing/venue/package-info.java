/// Places with rooms where interviews are held, and which of them a round uses.
@NullMarked
package dk.klynge.staffing.venue;

import org.jspecify.annotations.NullMarked;
