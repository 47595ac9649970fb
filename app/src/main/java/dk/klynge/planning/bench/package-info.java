/// The engine measured on published instances and on real registers: `klynge bench`.
///
/// Instances, their best known values and the check of every answer are read and computed here
/// without the engine's help, so that one tells on the other.
@NullMarked
@NamedInterface("bench")
package dk.klynge.planning.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
