/// A plan begins, is shown, printed, and lifted to a newer template.
@NullMarked
package dk.klynge.actionplan.plan;

import org.jspecify.annotations.NullMarked;
