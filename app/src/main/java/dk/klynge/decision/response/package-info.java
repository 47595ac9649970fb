/// Answers to hearings: given, confirmed, looked through, published, withdrawn.
@NullMarked
package dk.klynge.decision.response;

import org.jspecify.annotations.NullMarked;
