/// The courses that people go to, in their calendars and on the pages of their teams.
@NullMarked
package dk.klynge.development.calendar;

import org.jspecify.annotations.NullMarked;
