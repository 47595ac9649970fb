/// An applicant's own pages: what is announced, the own application, and what has come of it.
/// Nothing here reads what only those may see who assess.
@NullMarked
package dk.klynge.staffing.applying;

import org.jspecify.annotations.NullMarked;
