package dk.klynge.staffing.applying;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An application as its writer knows it.
///
/// @param wishes the dearest first
/// @param submitted empty for a draft
/// @param changed last change after handing in
record OwnApplication(
    ApplicationId id,
    int version,
    CampaignId campaign,
    AreaId area,
    PersonId person,
    String email,
    String statement,
    List<PostId> wishes,
    Instant made,
    Optional<Instant> submitted,
    Optional<Instant> changed,
    Optional<Instant> withdrawn) {

  OwnApplication {
    wishes = List.copyOf(wishes);
  }

  boolean isDraft() {
    return submitted.isEmpty();
  }

  boolean isHandedIn() {
    return submitted.isPresent() && withdrawn.isEmpty();
  }
}
