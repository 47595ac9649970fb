/// What is decided about the structure is handed over to those who find its leaders.
@NullMarked
package dk.klynge.decision.handover;

import org.jspecify.annotations.NullMarked;
