package dk.klynge.staffing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the committees have answered, for coordination and appointment. Who may see it is asked by
/// the caller.
public interface Recommendations {

  /// What was handed over for the post in that round.
  Optional<Recommended> of(PostId post, int round);

  /// What was handed over in that round for the posts of a campaign; posts without an answer are
  /// left out.
  Map<PostId, Recommended> of(CampaignId campaign, int round);

  /// @param order those recommended, the best first; those in one list are alike; empty where
  ///   nobody was found
  record Recommended(PostId post, int round, List<List<ApplicationId>> order) {
    public Recommended {
      order = order.stream().map(List::copyOf).toList();
    }
  }
}
