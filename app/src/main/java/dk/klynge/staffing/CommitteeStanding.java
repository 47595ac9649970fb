package dk.klynge.staffing;

import dk.klynge.staffing.Impartiality.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether a committee may recommend: complete and impartial, or let through with a reason.
public interface CommitteeStanding {

  Standing of(CommitteeId committee);

  /// Committees of one campaign, judged together.
  Map<CommitteeId, Standing> judge(CampaignId campaign, List<Judged> all);

  /// HR lets it recommend with the lacks that are known now. Who may is asked by the caller.
  ///
  /// @return the lacks
  List<Lack> letThrough(CommitteeId committee, String reason, String by);

  /// Why it was let through, also where that does not cover the lacks of today; empty where it was
  /// not.
  Optional<String> reason(CommitteeId committee);

  /// A committee with all its seats, also those that are over.
  record Judged(CommitteeId committee, List<PostId> posts, List<Seat> seats) {

    public Judged {
      posts = List.copyOf(posts);
      seats = List.copyOf(seats);
    }

    /// Those who sit there now.
    public Panel panel() {
      return new Panel(
          committee, posts, seats.stream().filter(Seat::sits).map(Seat::member).toList());
    }
  }

  /// @param lacks what stands in the way; empty where nothing does
  /// @param overridden somebody has let it recommend all the same
  record Standing(List<Lack> lacks, boolean overridden) {
    public Standing {
      lacks = List.copyOf(lacks);
    }

    /// Of a committee that nobody knows.
    public static Standing nothing() {
      return new Standing(List.of(), false);
    }

    public boolean mayRecommend() {
      return lacks.isEmpty() || overridden;
    }
  }

  /// @param key of the message that says it
  record Lack(String key, List<String> arguments) {
    public Lack {
      arguments = List.copyOf(arguments);
    }
  }
}
