package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.util.Set;

/// How far the rounds of a campaign have come. A round is over when the coordination meeting has
/// decided it.
public interface Rounds {

  /// The round under way; the last one also when it is decided.
  int current(CampaignId campaign);

  boolean decided(CampaignId campaign, int round);

  /// Who has no part in the round any more: they have a post of the campaign, are offered one, or
  /// were given one in an earlier round. Whoever declined, or whose offer was taken back, has part
  /// again.
  Set<PersonId> settledPeople(CampaignId campaign, int round);

  /// The posts that have no part in the round any more, likewise.
  Set<PostId> settledPosts(CampaignId campaign, int round);
}
