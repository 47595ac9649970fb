/// Dates of a plan are moved: by people, who see beforehand what would follow, and by what other
/// parts of the program tell.
@NullMarked
package dk.klynge.processplan.moving;

import org.jspecify.annotations.NullMarked;
