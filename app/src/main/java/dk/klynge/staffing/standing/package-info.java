/// What a committee is composed of, and whether it may recommend: complete, impartial, or let
/// through with a reason.
@NullMarked
package dk.klynge.staffing.standing;

import org.jspecify.annotations.NullMarked;
