/// Whether members of assessment committees may assess those who apply: by what they declare, and
/// by who leads whom.
@NullMarked
package dk.klynge.staffing.impartiality;

import org.jspecify.annotations.NullMarked;
