/// The work with leadership at a glance: all of one team for itself, and the state of it for those
/// who follow from above. Composed of what the other features say.
@NullMarked
package dk.klynge.leadership.overview;

import org.jspecify.annotations.NullMarked;
