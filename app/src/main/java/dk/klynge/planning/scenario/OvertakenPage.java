package dk.klynge.planning.scenario;

import dk.klynge.planning.scenario.history.ScenarioHead;
import dk.klynge.planning.scenario.structure.Moves.Moved;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Somebody else was faster. Shows what was done meanwhile, and offers to do one's own again.
///
/// @param action where the form leads that does it again
/// @param fields what was sent, but for the revision
record OvertakenPage(
    ScenarioHead head,
    String mine,
    List<Done> others,
    String action,
    Map<String, List<String>> fields) {

  record Done(String by, Instant at, String sentence, List<Moved> moved) {}
}
