/// A file becomes register: looked at first, confirmed, then applied wholly or not at all.
@NullMarked
package dk.klynge.organisation.importing;

import org.jspecify.annotations.NullMarked;
