/// When and where committees meet candidates, for all committees at once.
///
/// An [dk.klynge.engine.scheduling.Agenda] says what is to be planned,
/// [dk.klynge.engine.scheduling.Planner] plans it, [dk.klynge.engine.scheduling.Clashes] counts
/// again without trusting it. Time is a whole number of minutes since midnight of some first day; a
/// day has 1440 of them.
@NullMarked
package dk.klynge.engine.scheduling;

import org.jspecify.annotations.NullMarked;
