package dk.klynge.staffing.privacy;

import dk.klynge.staffing.PersonalData.Kept;
import dk.klynge.staffing.privacy.Deletions.Deletion;
import dk.klynge.staffing.privacy.Deletions.Outcome;
import dk.klynge.staffing.privacy.Deletions.Standing;
import dk.klynge.staffing.privacy.Holds.Hold;
import dk.klynge.staffing.privacy.RetentionRules.Changed;
import java.util.List;
import java.util.Map;

/// What is kept about applicants until when, what holds it, and what was deleted.
///
/// @param sent what was typed into a form that was refused
/// @param errors by field
record RecordsPage(
    Rule rule,
    List<Standing> standings,
    List<Kept> kept,
    List<Hold> holds,
    List<Logged> log,
    String form,
    Map<String, String> sent,
    Map<String, String> errors,
    boolean mayRule) {

  /// @param source who says how long it may be at most
  record Rule(int version, int months, int atMost, String source, List<Changed> history) {}

  record Logged(Deletion deletion, List<Outcome> outcomes) {}
}
