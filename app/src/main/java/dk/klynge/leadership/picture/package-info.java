/// How leadership is assessed over several clusters together, for those who follow it from above.
@NullMarked
package dk.klynge.leadership.picture;

import org.jspecify.annotations.NullMarked;
