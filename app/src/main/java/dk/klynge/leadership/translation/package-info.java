/// What each team makes of the profile in its own cluster.
@NullMarked
package dk.klynge.leadership.translation;

import org.jspecify.annotations.NullMarked;
