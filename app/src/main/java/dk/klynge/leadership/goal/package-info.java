/// Goals of municipality, area and cluster: how they hang together, what is done for them and what
/// was seen of them.
@NullMarked
package dk.klynge.leadership.goal;

import org.jspecify.annotations.NullMarked;
