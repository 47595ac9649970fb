/// The structure in the formats of other registries, and its changes as news for other systems.
@NullMarked
package dk.klynge.organisation.exchange;

import org.jspecify.annotations.NullMarked;
