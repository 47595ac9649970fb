package dk.klynge.staffing;

import java.util.List;

/// Who or what is needed in two places at once by the interviews as they stand.
public interface InterviewClashes {

  /// One sentence each, in the language of the page; empty where the plan holds.
  List<String> of(InterviewRound round);
}
