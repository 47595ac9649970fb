/// What a scenario is made of, and what may be done to it: structures, their differences, the deeds
/// with their consequences, and whose they are. Pure computation, without a database.
@NullMarked
package dk.klynge.planning.scenario.structure;

import org.jspecify.annotations.NullMarked;
