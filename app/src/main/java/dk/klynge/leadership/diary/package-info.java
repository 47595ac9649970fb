/// The time diary: a week now and then in which a team writes down what its time goes to, and what
/// disturbs. Seen by the team only, and only as sums.
@NullMarked
package dk.klynge.leadership.diary;

import org.jspecify.annotations.NullMarked;
