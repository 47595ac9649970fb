/// What every instance of the benchmark has, of whatever kind: a file, best known values beside it,
/// and a contest that runs the engine on it.
@NullMarked
package dk.klynge.planning.bench.instance;

import org.jspecify.annotations.NullMarked;
