package dk.klynge.staffing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rounds of interviews and who meets whom in them, for the features that plan them, tell
/// people of them and keep what was thought of candidates. Who may see it is asked by the caller.
public interface Interviews {

  /// A round that the one who is signed in may plan; not found for everybody else.
  InterviewRound toPlan(UUID round);

  Optional<InterviewRound> round(UUID id);

  /// By day and hour.
  List<InterviewRound.Window> windows(UUID round);

  /// By time, those without one last; with those that are called off.
  List<Meeting> of(UUID round);

  /// With a time, in all other rounds.
  List<Meeting> elsewhere(UUID round);

  Optional<Meeting> find(UUID meeting);
}
