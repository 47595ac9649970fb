package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.time.LocalDateTime;
import java.util.List;

/// The interviews that a person has been told of, for the applicant's own pages. No scores, and no
/// other candidate.
public interface InterviewTimes {

  /// Those of a candidate that are not called off, the earliest first.
  List<Appointed> of(PersonId candidate);

  /// @param round 1 or 2
  /// @param starts as the clock in Denmark shows it
  /// @param place with the room
  record Appointed(
      CampaignId campaign,
      ApplicationId application,
      int round,
      LocalDateTime starts,
      int minutes,
      String place,
      String committee) {}
}
