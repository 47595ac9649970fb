/// The list of competences that courses and staff are about.
@NullMarked
package dk.klynge.development.competence;

import org.jspecify.annotations.NullMarked;
