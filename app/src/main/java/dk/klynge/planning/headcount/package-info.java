/// What a scenario means for the posts of leaders and for the people in them, as a distribution.
@NullMarked
package dk.klynge.planning.headcount;

import org.jspecify.annotations.NullMarked;
