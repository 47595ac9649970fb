/// The register of a day as a file that can be imported again.
@NullMarked
package dk.klynge.organisation.exporting;

import org.jspecify.annotations.NullMarked;
