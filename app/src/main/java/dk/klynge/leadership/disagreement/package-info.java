/// Professional disagreements of a team, or of two of the chain: the views, how they were settled,
/// and what was learnt. The right and duty to challenge.
@NullMarked
package dk.klynge.leadership.disagreement;

import org.jspecify.annotations.NullMarked;
