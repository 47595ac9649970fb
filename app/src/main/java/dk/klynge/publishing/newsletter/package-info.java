/// Newsletters and weekly packages: written, approved by somebody else, given a time, and kept.
@NullMarked
package dk.klynge.publishing.newsletter;

import org.jspecify.annotations.NullMarked;
