/// A whole campaign tried on a copy before it is done.
@NullMarked
package dk.klynge.staffing.rehearsal;

import org.jspecify.annotations.NullMarked;
