/// What the administration itself puts into a dossier: the structure, who moves, what is saved. And
/// how all that every part of the program says is frozen with the case.
@NullMarked
package dk.klynge.decision.dossier;

import org.jspecify.annotations.NullMarked;
