/// The planning workbench: the page on which people work on a scenario act by act, its map, and the
/// list of what was done. It stands on the packages below it, and none of them knows it.
@NullMarked
package dk.klynge.planning.scenario;

import org.jspecify.annotations.NullMarked;
