/// The invented municipality: where it lies, what its institutions are called, who leads them.
@NullMarked
package dk.klynge.organisation.demonstration;

import org.jspecify.annotations.NullMarked;
