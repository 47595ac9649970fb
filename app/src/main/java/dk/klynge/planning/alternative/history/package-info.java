/// Alternatives as they are kept: what each changes in a published proposal, whose clusters those
/// are, how it was tested, and what was done with it step by step.
@NullMarked
package dk.klynge.planning.alternative.history;

import org.jspecify.annotations.NullMarked;
