/// Questions from parents and staff: who answers them, what they are answered, and which answers
/// everybody may read.
@NullMarked
package dk.klynge.publishing.question;

import org.jspecify.annotations.NullMarked;
