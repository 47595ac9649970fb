/// What the public may know of decisions: what was decided and published, never a draft.
@NullMarked
@NamedInterface("published")
package dk.klynge.decision.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
