/// Texts and dates that the parents' site takes from the editors and from the process plan.
@NullMarked
package dk.klynge.publishing.passage;

import org.jspecify.annotations.NullMarked;
