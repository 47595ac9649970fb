package dk.klynge.staffing;

import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Committees.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Whether members of committees may assess those who apply: by what they have declared themselves,
/// and by who leads whom in the register. Who has declared nothing counts as a lack too.
public interface Impartiality {

  /// What stands in the way of each of these committees of one campaign, judged together; empty for
  /// one where nothing does.
  Map<CommitteeId, List<Lack>> lacks(CampaignId campaign, List<Panel> panels);

  /// What members have said so far, by seat.
  Map<UUID, List<Said>> said(CommitteeId committee);

  /// Those who have not said how they stand to everybody who applies for the posts, by seat.
  Set<UUID> silent(CampaignId campaign, Panel panel);

  /// How the one on a seat stands to somebody who applies for the posts, or to all who do.
  void declare(UUID seat, List<PostId> posts, Said said);

  /// @param members who sit there now
  record Panel(CommitteeId committee, List<PostId> posts, List<Member> members) {
    public Panel {
      posts = List.copyOf(posts);
      members = List.copyOf(members);
    }
  }

  /// @param application empty for all who apply
  /// @param relation one of [#RELATIONS]
  record Said(Optional<ApplicationId> application, String relation, String note) {}

  Set<String> RELATIONS = Set.of("none", "family", "friend", "work", "other");
}
