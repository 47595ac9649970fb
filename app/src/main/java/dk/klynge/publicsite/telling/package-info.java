/// Hands what is published to those in the house who tell it further.
@NullMarked
package dk.klynge.publicsite.telling;

import org.jspecify.annotations.NullMarked;
