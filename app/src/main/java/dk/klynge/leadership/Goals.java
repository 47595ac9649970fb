package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import java.util.UUID;

/// The way in for goals that are born elsewhere: a focus area chosen after an assessment becomes a
/// goal of the team's translation.
public interface Goals {

  /// Begins a goal as a draft of the team, which it then words itself. Asked again with the same
  /// origin it begins none. Part of the caller's transaction; whoever calls has asked the guard.
  ///
  /// @param area code of the profile's area
  /// @param text the goal in the team's words
  /// @return the address of the page where it is worked on
  String begin(ClusterId cluster, String area, String text, Origin origin);

  /// @param kind assessment, conversation, …; the message `leadership.origin.<kind>` names it
  /// @param id of the thing it was born from
  /// @param url where that is seen
  record Origin(String kind, UUID id, String url) {}
}
