/// Many places under many criteria on the command line: `klynge sweep`.
@NullMarked
@NamedInterface("sweep")
package dk.klynge.planning.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
