/// What committees answer about their posts.
@NullMarked
package dk.klynge.staffing.recommendation;

import org.jspecify.annotations.NullMarked;
