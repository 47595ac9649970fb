/// Leaders of several clusters who learn from each other.
@NullMarked
package dk.klynge.development.network;

import org.jspecify.annotations.NullMarked;
