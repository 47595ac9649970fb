/// Several people write in one section at once, and nothing is lost.
@NullMarked
package dk.klynge.actionplan.writing;

import org.jspecify.annotations.NullMarked;
