package dk.klynge.planning.scenario.search;

import dk.klynge.planning.scenario.history.ScenarioHead;
import dk.klynge.planning.scenario.structure.Moves.Moved;
import java.util.List;

/// The engine at work, and what came of it.
///
/// @param value the best so far; empty before anything is known
/// @param stop how somebody has asked it to stop: none, keep or cancel
/// @param machine silent where the one that searches may be lost, again where another began anew
/// @param moves what it would move, and `fitting` how many of them still fit
record SearchPage(
    ScenarioHead head,
    String id,
    String task,
    String state,
    long passed,
    int seconds,
    String value,
    boolean broken,
    String stop,
    String machine,
    List<Moved> moves,
    int fitting,
    String reference) {}
