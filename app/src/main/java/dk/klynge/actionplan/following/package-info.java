/// What a plan promises: actions with an owner and a date.
@NullMarked
package dk.klynge.actionplan.following;

import org.jspecify.annotations.NullMarked;
