package dk.klynge.staffing.interview;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.InterviewRound.Terms;
import dk.klynge.staffing.InterviewRound.Window;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is asked for when a round is made.
record Draft(
    UUID form,
    CampaignId campaign,
    Optional<UUID> area,
    int number,
    Terms terms,
    List<Window> windows) {

  Draft {
    windows = List.copyOf(windows);
  }
}
