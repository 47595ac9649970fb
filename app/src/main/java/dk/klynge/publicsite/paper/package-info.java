/// What one fact sheet says: the same facts of the structure for everybody, and what they mean for
/// parents, staff or leaders.
@NullMarked
package dk.klynge.publicsite.paper;

import org.jspecify.annotations.NullMarked;
