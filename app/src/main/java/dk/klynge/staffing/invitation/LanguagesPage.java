package dk.klynge.staffing.invitation;

import dk.klynge.staffing.InterviewRound;
import java.util.List;

/// @param usual of letters to those for whom nothing else is chosen
record LanguagesPage(InterviewRound round, String usual, List<Line> people) {

  /// @param own what the person has chosen for the own account; empty where nothing
  /// @param chosen for this round; empty where the usual one counts
  record Line(String who, String name, String own, String chosen) {}
}
