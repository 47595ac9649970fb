/// Rounds of invitations, the answers to them, and what is made of the answers.
@NullMarked
package dk.klynge.survey.round;

import org.jspecify.annotations.NullMarked;
