/// What the staff of a cluster can do, what is missing, and what is done about it.
@NullMarked
package dk.klynge.development.staffmap;

import org.jspecify.annotations.NullMarked;
