/// Everybody who loses a post: right, status, wishes, offers, and the balance of heads.
@NullMarked
package dk.klynge.staffing.redeployment;

import org.jspecify.annotations.NullMarked;
