/// Criteria sets in the browser and for programs: seen in plain words, edited, kept in versions.
@NullMarked
package dk.klynge.planning.criteria;

import org.jspecify.annotations.NullMarked;
