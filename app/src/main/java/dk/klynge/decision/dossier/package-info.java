/// What the administration itself puts into a dossier: the structure, who moves, what is saved.
@NullMarked
package dk.klynge.decision.dossier;

import org.jspecify.annotations.NullMarked;
