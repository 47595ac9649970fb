/// What is put forward for decision, and what is decided.
@NullMarked
package dk.klynge.decision.ruling;

import org.jspecify.annotations.NullMarked;
