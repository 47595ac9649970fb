/// Assessment committees: who sits in them, and whether they may recommend.
@NullMarked
package dk.klynge.staffing.committee;

import org.jspecify.annotations.NullMarked;
