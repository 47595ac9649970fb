/// The published instances of clustering, and the check of every answer by plain counting.
@NullMarked
package dk.klynge.planning.bench.clustering;

import org.jspecify.annotations.NullMarked;
