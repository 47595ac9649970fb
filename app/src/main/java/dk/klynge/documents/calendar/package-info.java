/// Events as iCalendar: invitations and feeds.
@NullMarked
package dk.klynge.documents.calendar;

import org.jspecify.annotations.NullMarked;
