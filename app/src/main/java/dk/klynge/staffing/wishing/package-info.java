/// An applicant puts all wishes of a campaign in one order, across areas.
@NullMarked
package dk.klynge.staffing.wishing;

import org.jspecify.annotations.NullMarked;
