/// The posts: where they come from, and whether they are filled.
@NullMarked
package dk.klynge.staffing.post;

import org.jspecify.annotations.NullMarked;
