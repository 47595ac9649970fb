package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The seats of committees, for those who sit in them or judge them. Whose seat it is is asked by
/// the caller.
public interface Seats {

  /// All that there are and were.
  List<Seat> of(CommitteeId committee);

  /// Those of all committees of a campaign.
  Map<CommitteeId, List<Seat>> of(CampaignId campaign);

  /// Those of one person or account that are not over.
  List<Seat> own(Optional<PersonId> person, String account);

  /// @param key that stands in the link of the invitation
  Optional<Seat> byKey(String key);

  /// False where the seat was answered before or is over.
  ///
  /// @param account that is let in from now on; empty for a person of the register
  boolean answer(UUID seat, String answer, Optional<UUID> account);

  /// False where the seat is over.
  boolean leave(UUID seat, String reason);
}
