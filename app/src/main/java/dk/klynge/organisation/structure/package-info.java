/// What institutions belong to: areas, clusters and networks, umbrella organisations, and the chart
/// of it all.
@NullMarked
package dk.klynge.organisation.structure;

import org.jspecify.annotations.NullMarked;
