/// One cluster of a proposal: its members, its limits, and why it is as it is.
@NullMarked
package dk.klynge.planning.cluster;

import org.jspecify.annotations.NullMarked;
