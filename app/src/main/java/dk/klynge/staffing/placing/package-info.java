/// A proposal for all at once who need a post, and the offers that come of it.
@NullMarked
package dk.klynge.staffing.placing;

import org.jspecify.annotations.NullMarked;
