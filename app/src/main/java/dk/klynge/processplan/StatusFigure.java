package dk.klynge.processplan;

import dk.klynge.organisation.AreaId;
import java.util.Optional;
import java.util.OptionalLong;

/// One figure of the state of the reform on a day.
///
/// @param key its group and name, such as `posts.cluster_leader`; the text is the message
///   `processplan.status.figure.<key>`
/// @param area empty for the whole municipality
/// @param reached how many of them, or how many kroner
/// @param of all there are; empty for a count that has no goal
/// @param late how many should have been there and are not
public record StatusFigure(
    String key, Optional<AreaId> area, long reached, OptionalLong of, long late, Source source) {

  /// Where the figure can be followed up.
  ///
  /// @param action that the page asks for
  public record Source(String url, String action) {}

  public String group() {
    return key.replaceFirst("\\..*", "");
  }
}
