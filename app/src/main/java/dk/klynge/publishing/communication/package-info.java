/// The communication plan: what is told whom, by which channel, when and by whom.
@NullMarked
package dk.klynge.publishing.communication;

import org.jspecify.annotations.NullMarked;
