package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import dk.klynge.survey.Published;
import dk.klynge.survey.RoundId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What teams' assessments have told, for pictures over several clusters. Nobody is shown one
/// cluster's figures by themselves: whoever asks puts several together first.
public interface ClosedAssessments {

  /// Those that were closed before a day, by the day.
  List<Closed> before(LocalDate day);

  /// Focus areas that teams have shared with those they report to, the newest first.
  List<Shared> shared(Collection<ClusterId> clusters);

  /// @param areaName where the cluster lay when the assessment was opened; empty for none
  /// @param selfVersion of the questions to the members
  record Closed(
      ClusterId cluster,
      String areaName,
      LocalDate day,
      int selfVersion,
      Published members,
      Optional<RoundId> round) {}

  /// @param area code of the profile's area
  record Shared(ClusterId cluster, String area, String text, LocalDate day) {}
}
