/// The catalogue of tasks and competences in its versions: shipped, looked at, revised.
@NullMarked
package dk.klynge.leadership.catalogue;

import org.jspecify.annotations.NullMarked;
