/// The published instances of matching with ties and of assignment.
@NullMarked
package dk.klynge.planning.bench.matching;

import org.jspecify.annotations.NullMarked;
