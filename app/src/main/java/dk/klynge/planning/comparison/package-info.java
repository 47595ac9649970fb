/// A proposal beside the clusters of its day.
@NullMarked
package dk.klynge.planning.comparison;

import org.jspecify.annotations.NullMarked;
