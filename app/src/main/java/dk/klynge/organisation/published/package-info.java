/// What the public may know of the organisation: nothing here is planned or personal beyond leaders
/// whose names are published.
@NullMarked
@NamedInterface("published")
package dk.klynge.organisation.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
