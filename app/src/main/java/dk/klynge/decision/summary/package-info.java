/// What a hearing showed: answers by theme and cluster, with the administration's replies.
@NullMarked
package dk.klynge.decision.summary;

import org.jspecify.annotations.NullMarked;
