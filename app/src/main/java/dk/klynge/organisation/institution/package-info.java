/// The institutions on pages: the list, the map, one with its history, and how they are changed.
@NullMarked
package dk.klynge.organisation.institution;

import org.jspecify.annotations.NullMarked;
