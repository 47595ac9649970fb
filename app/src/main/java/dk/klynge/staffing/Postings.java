package dk.klynge.staffing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The announcements of posts, for those who apply and assess.
public interface Postings {

  /// What can be applied for at that moment, by area and place in Danish order.
  List<Announcement> open(Instant now);

  /// The latest announcement of the post that has become public by that moment, open or closed.
  Optional<Announcement> latest(PostId post, Instant now);

  /// @param round from 1; a post that stays empty is announced again in a later one
  /// @param deadline the first moment at which it is too late
  record Announcement(PostingId id, Posts.Post post, int round, Instant publish, Instant deadline) {

    public boolean isOpen(Instant now) {
      return !now.isBefore(publish) && now.isBefore(deadline);
    }
  }
}
