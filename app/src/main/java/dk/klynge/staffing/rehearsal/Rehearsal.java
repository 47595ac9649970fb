package dk.klynge.staffing.rehearsal;

import dk.klynge.staffing.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A campaign that was rehearsed, or is being.
///
/// @param state waiting, running, finished, cancelled or failed
/// @param done draws that are over
/// @param result what has been found; also of one that was stopped
/// @param reference finds an error of the program in the log; else empty
record Rehearsal(
    UUID id,
    CampaignId campaign,
    Asked asked,
    String state,
    int done,
    boolean cancelAsked,
    Optional<Result> result,
    String reference) {

  /// @param form key of the form that was sent; sent twice it makes one rehearsal
  record Asked(
      Assumptions assumptions, long seed, Instant at, String by, String byName, String form) {}

  /// @param seconds that the draws took
  record Result(
      int posts,
      int mayApply,
      int applied,
      int deputies,
      int rounds,
      int draws,
      double seconds,
      List<Distribution> distributions) {
    Result {
      distributions = List.copyOf(distributions);
    }
  }

  boolean ended() {
    return !state.equals("waiting") && !state.equals("running");
  }
}
