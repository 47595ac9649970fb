/// The engine's inner loops measured from inside their package.
@NullMarked
package dk.klynge.engine.clustering.search;

import org.jspecify.annotations.NullMarked;
