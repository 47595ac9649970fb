/// Holds rows of a file against the register of a day, and writes the difference from that day on.
/// Used by the features of this module only.
@NullMarked
package dk.klynge.organisation.comparing;

import org.jspecify.annotations.NullMarked;
