/// What is done about the activities of a plan: begun, done, linked, and told to whoever has the
/// work.
@NullMarked
package dk.klynge.processplan.following;

import org.jspecify.annotations.NullMarked;
