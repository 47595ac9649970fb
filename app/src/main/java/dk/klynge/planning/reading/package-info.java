/// What is read from a proposal: its question, its clusters measured again, how they differ from
/// those of today, and the words and numbers in which every page tells it.
@NullMarked
package dk.klynge.planning.reading;

import org.jspecify.annotations.NullMarked;
