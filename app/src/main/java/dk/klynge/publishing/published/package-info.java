/// What the public site may ask of publishing: nothing here is a draft, and nothing is personal.
@NullMarked
@NamedInterface("published")
package dk.klynge.publishing.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
