/// Plans are submitted, approved or sent back; each submission is kept and can be compared.
@NullMarked
package dk.klynge.actionplan.approval;

import org.jspecify.annotations.NullMarked;
