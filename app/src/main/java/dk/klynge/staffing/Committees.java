package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Optional;

/// Who assesses which post, for the features that need to know. Who may see it is asked by the
/// caller.
public interface Committees {

  Optional<CommitteeId> of(PostId post);

  /// The committees of a campaign with the posts that each serves.
  List<Served> of(CampaignId campaign);

  /// Those who sit in it now: accepted, and not left.
  List<Member> members(CommitteeId committee);

  /// Whether the one who is signed in sits in the committee of the post.
  boolean sitsNow(PostId post);

  /// Whether it may recommend: complete and impartial, or overridden with a reason.
  Standing standing(CommitteeId committee);

  record Served(CommitteeId committee, String name, List<PostId> posts) {
    public Served {
      posts = List.copyOf(posts);
    }
  }

  /// @param seat chair, local_leader, staff, parent_board, consultant or hr
  /// @param person empty for somebody outside the register
  record Member(String seat, String name, String email, Optional<PersonId> person) {}

  /// @param lacks what stands in the way, as keys of messages with their arguments; empty where
  ///   nothing does
  /// @param overridden somebody has let it recommend all the same
  record Standing(List<Lack> lacks, boolean overridden) {
    public Standing {
      lacks = List.copyOf(lacks);
    }

    public boolean mayRecommend() {
      return lacks.isEmpty() || overridden;
    }
  }

  record Lack(String key, List<String> arguments) {
    public Lack {
      arguments = List.copyOf(arguments);
    }
  }
}
