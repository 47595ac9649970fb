/// The meeting across areas: who is to have which post, proposed by the engine and decided by
/// people.
@NullMarked
package dk.klynge.staffing.coordination;

import org.jspecify.annotations.NullMarked;
