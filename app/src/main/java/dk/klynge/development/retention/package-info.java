/// How long it is kept who signed up for courses, and who wished for one.
@NullMarked
package dk.klynge.development.retention;

import org.jspecify.annotations.NullMarked;
