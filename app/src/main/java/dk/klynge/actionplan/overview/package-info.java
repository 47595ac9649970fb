/// All plans side by side: by status, by area, and by what they say.
@NullMarked
package dk.klynge.actionplan.overview;

import org.jspecify.annotations.NullMarked;
