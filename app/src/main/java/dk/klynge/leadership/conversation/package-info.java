/// Conversations of two along the chain: called, prepared, held, followed up. Nobody but the two
/// reads what is in them.
@NullMarked
package dk.klynge.leadership.conversation;

import org.jspecify.annotations.NullMarked;
