/// A proposal as files.
@NullMarked
package dk.klynge.planning.export;

import org.jspecify.annotations.NullMarked;
