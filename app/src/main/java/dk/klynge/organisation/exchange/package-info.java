/// The structure in the formats of other registries.
@NullMarked
package dk.klynge.organisation.exchange;

import org.jspecify.annotations.NullMarked;
