package dk.klynge.staffing;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Who assesses which post, for the features that need to know. Who may see it is asked by the
/// caller.
public interface Committees {

  Optional<CommitteeId> of(PostId post);

  Optional<Committee> find(CommitteeId id);

  /// The committees of a campaign with the posts that each serves.
  List<Served> of(CampaignId campaign);

  /// The posts that it serves.
  List<PostId> posts(CommitteeId committee);

  /// Those who sit in it now: accepted, and not left.
  List<Member> members(CommitteeId committee);

  /// Whether the one who is signed in sits in the committee of the post.
  boolean sitsNow(PostId post);

  record Committee(
      CommitteeId id, int version, CampaignId campaign, Optional<AreaId> area, String name) {}

  record Served(CommitteeId committee, String name, List<PostId> posts) {
    public Served {
      posts = List.copyOf(posts);
    }
  }

  /// @param id of the seat
  /// @param seat chair, local_leader, staff, parent_board, consultant or hr
  /// @param person empty for somebody outside the register
  record Member(UUID id, String seat, String name, String email, Optional<PersonId> person) {

    /// As the same person is known in another committee, or as an applicant: by the register, or
    /// somebody outside by address.
    public String who() {
      return person.map(one -> one.value().toString()).orElse(email.toLowerCase(Locale.ROOT));
    }
  }
}
