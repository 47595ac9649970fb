package dk.klynge.staffing.applying;

import dk.klynge.organisation.AreaId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An application as it was written.
///
/// @param token of the form, so that the same form sent twice is one application
/// @param known the application that is changed; empty for a new one
/// @param ranks the place that the writer gives to each wished post, as written
/// @param removed attachments that are to go
record ApplyForm(
    String token,
    Optional<Known> known,
    CampaignId campaign,
    AreaId area,
    String email,
    String statement,
    Map<PostId, String> ranks,
    List<Upload> files,
    Set<UUID> removed) {

  ApplyForm {
    ranks = Map.copyOf(ranks);
    files = List.copyOf(files);
    removed = Set.copyOf(removed);
  }

  ApplyForm withStatement(String other) {
    return new ApplyForm(token, known, campaign, area, email, other, ranks, files, removed);
  }

  /// @param version that the writer has seen
  record Known(ApplicationId id, int version) {}

  /// @param kind cv or other
  record Upload(String kind, String name, byte[] content) {}
}
