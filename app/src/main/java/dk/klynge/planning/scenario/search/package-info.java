/// The engine at work in a scenario: asked for, watched, stopped, and what it found taken over.
@NullMarked
package dk.klynge.planning.scenario.search;

import org.jspecify.annotations.NullMarked;
