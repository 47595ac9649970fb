/// Who does what: each task of the catalogue placed in the team, settled in versions, and shown.
@NullMarked
package dk.klynge.leadership.task;

import org.jspecify.annotations.NullMarked;
