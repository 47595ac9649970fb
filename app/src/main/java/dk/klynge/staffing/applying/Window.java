package dk.klynge.staffing.applying;

import dk.klynge.organisation.AreaId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Postings.Announcement;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an applicant may do at one moment in one area of a campaign. A post can be wished and let
/// go while it is announced. Once the deadline of a post that was applied for has passed, the
/// application is with those who assess: its text and that wish stay as they are, and posts that
/// are still announced can be wished on top.
///
/// @param open the posts that are announced
/// @param fixed handed in, and the deadline has passed
record Window(Map<PostId, Announcement> open, List<PostId> fixed) {

  Window {
    fixed = List.copyOf(fixed);
  }

  static Window of(
      List<Announcement> announced,
      CampaignId campaign,
      AreaId area,
      Optional<OwnApplication> before) {
    var open = new LinkedHashMap<PostId, Announcement>();
    for (var one : announced)
      if (one.post().campaign().equals(Optional.of(campaign))
          && one.post().area().equals(Optional.of(area))) open.put(one.post().id(), one);
    var fixed =
        before.filter(OwnApplication::isHandedIn).map(OwnApplication::wishes).orElse(List.of());
    return new Window(open, fixed.stream().filter(post -> !open.containsKey(post)).toList());
  }

  boolean isTextFixed() {
    return !fixed.isEmpty();
  }

  boolean isClosed() {
    return open.isEmpty();
  }

  /// When the first of these posts closes.
  Optional<Instant> firstDeadline(List<PostId> wishes) {
    return wishes.stream()
        .filter(open::containsKey)
        .map(post -> open.get(post).deadline())
        .min(Comparator.naturalOrder());
  }
}
