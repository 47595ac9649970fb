/// The question sets in their versions: shipped, looked at and revised.
@NullMarked
package dk.klynge.survey.question;

import org.jspecify.annotations.NullMarked;
