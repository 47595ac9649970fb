/// What committees ask candidates, and what each member thinks of them: hidden from the others
/// until all who were there have finished.
@NullMarked
package dk.klynge.staffing.scoring;

import org.jspecify.annotations.NullMarked;
