package dk.klynge.decision;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.ScenarioId;
import java.time.LocalDate;
import java.util.List;

/// News of a hearing: these clusters, and no others, are heard once more, so that what depends on
/// their decision is postponed. Told within the transaction; listen after its commit.
///
/// @param clusters as the scenario knows them
/// @param until the last day of the second period
public record HearingProlonged(
    HearingId hearing, ScenarioId scenario, List<ClusterId> clusters, LocalDate until) {

  public HearingProlonged {
    clusters = List.copyOf(clusters);
  }
}
