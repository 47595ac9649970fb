/// The planning workbench: structures that people work on, act by act.
@NullMarked
package dk.klynge.planning.scenario;

import org.jspecify.annotations.NullMarked;
