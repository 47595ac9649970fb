/// How long applicants' data are kept, and their deletion by rule.
@NullMarked
package dk.klynge.staffing.privacy;

import org.jspecify.annotations.NullMarked;
