/// When and where committees meet candidates: rounds, the plan for all committees at once, moves by
/// hand, invitations and everybody's own list.
@NullMarked
package dk.klynge.staffing.interview;

import org.jspecify.annotations.NullMarked;
