/// A process plan as people look at it: as a timeline and its table, on the screen and on paper.
@NullMarked
package dk.klynge.processplan.timeline;

import org.jspecify.annotations.NullMarked;
