/// The profile of leadership in its versions, and the other profiles beside it.
@NullMarked
package dk.klynge.leadership.profile;

import org.jspecify.annotations.NullMarked;
