/// From a question to a proposal: which institutions, which criteria, what the engine answered, and
/// how that differs from the clusters of today.
@NullMarked
package dk.klynge.planning.proposal;

import org.jspecify.annotations.NullMarked;
