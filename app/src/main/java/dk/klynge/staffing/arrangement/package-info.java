/// Senior and retirement arrangements.
@NullMarked
package dk.klynge.staffing.arrangement;

import org.jspecify.annotations.NullMarked;
