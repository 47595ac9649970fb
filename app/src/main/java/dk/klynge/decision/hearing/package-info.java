/// Hearings: what is put forward, to whom, and when.
@NullMarked
package dk.klynge.decision.hearing;

import org.jspecify.annotations.NullMarked;
