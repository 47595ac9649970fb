/// What people are told of their interviews: letters with a calendar part in the language of each,
/// everybody's own list and calendar.
@NullMarked
package dk.klynge.staffing.invitation;

import org.jspecify.annotations.NullMarked;
