/// The structural verbs: establish, close, rename, move, leave, merge into, amalgamate, split,
/// transfer ownership – together, from a day on, all of them or none.
@NullMarked
package dk.klynge.organisation.structural;

import org.jspecify.annotations.NullMarked;
