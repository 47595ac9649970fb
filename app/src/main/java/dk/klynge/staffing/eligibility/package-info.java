/// Who may apply in a campaign, one small rule a type.
@NullMarked
package dk.klynge.staffing.eligibility;

import org.jspecify.annotations.NullMarked;
