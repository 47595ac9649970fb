/// Establishing, changing, correcting, moving and closing: the forms and what they do.
@NullMarked
package dk.klynge.organisation.change;

import org.jspecify.annotations.NullMarked;
