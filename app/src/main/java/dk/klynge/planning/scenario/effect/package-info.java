/// What a scenario does: its clusters measured, beside those it began with, and how a page tells
/// it.
@NullMarked
package dk.klynge.planning.scenario.effect;

import org.jspecify.annotations.NullMarked;
