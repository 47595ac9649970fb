package dk.klynge.staffing;

import java.util.Set;
import java.util.UUID;

/// What people are told of their interviews.
public interface Invitations {

  /// Owner of the letters about a round.
  String OWNER = "interview-round";

  Unsent unsent(InterviewRound round);

  /// @param letters that wait to be sent
  /// @param meetings of which not everybody knows as they stand
  record Unsent(int letters, Set<UUID> meetings) {
    public Unsent {
      meetings = Set.copyOf(meetings);
    }
  }
}
