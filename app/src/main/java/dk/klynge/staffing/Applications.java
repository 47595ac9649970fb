package dk.klynge.staffing;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The applications that were handed in, for the features that assess them. Who may see one is
/// asked by the caller, who also writes down that it was looked at.
public interface Applications {

  Optional<Submitted> find(ApplicationId id);

  /// Those of a campaign that are not withdrawn, by name in Danish order.
  List<Submitted> of(CampaignId campaign);

  /// Those that wish the post and were not sorted out.
  List<Submitted> candidates(PostId post);

  /// The order of a person's wishes across all areas of a campaign, the dearest first.
  List<PostId> wishes(CampaignId campaign, PersonId person);

  /// The same of everybody who applies in the campaign.
  Map<PersonId, List<PostId>> wishes(CampaignId campaign);

  /// Until the transaction ends nobody else writes what this person applies for in the campaign:
  /// two clicks come one after the other.
  void lock(CampaignId campaign, PersonId person);

  /// @param wishes of this area, the dearest first
  /// @param qualified empty until somebody has looked
  record Submitted(
      ApplicationId id,
      CampaignId campaign,
      AreaId area,
      PersonId person,
      String name,
      List<PostId> wishes,
      Instant at,
      Optional<Boolean> qualified) {
    public Submitted {
      wishes = List.copyOf(wishes);
    }
  }
}
