/// Recruitment campaigns and their timetables.
@NullMarked
package dk.klynge.staffing.campaign;

import org.jspecify.annotations.NullMarked;
