package dk.klynge.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The recruitment campaigns, for the features that carry them out. Who may see one is asked by the
/// caller.
public interface Campaigns {

  Optional<Campaign> find(CampaignId id);

  /// All, the latest first.
  List<Campaign> all();

  /// When something of the timetable is to happen, for the posts of one place.
  ///
  /// @param milestone key of the timetable: publish, deadline, register, interviews-begin,
  ///   interviews-end, recommend, coordinate, appoint
  /// @param round from 1
  /// @param post whose place may have later dates of its own
  Optional<LocalDate> date(CampaignId id, String milestone, int round, Optional<PostId> post);

  /// Whether posts may be announced: the pay agreement of the track is concluded, or somebody has
  /// overridden that with a reason.
  boolean mayAnnounce(CampaignId id);

  /// @param track municipal or self_owning
  /// @param eligible positions that may apply
  /// @param state prepared, running, ended or cancelled
  record Campaign(
      CampaignId id,
      String name,
      PostKind kind,
      String track,
      Optional<LocalDate> decidedOn,
      LocalDate effectiveOn,
      Set<String> eligible,
      int rounds,
      String state) {
    public Campaign {
      eligible = Set.copyOf(eligible);
    }
  }
}
