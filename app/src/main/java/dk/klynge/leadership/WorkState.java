package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// How far the clusters are with one piece of the work, for those who follow it from above. It
/// tells the state and never what was said, answered or agreed.
public interface WorkState {

  /// Message key of the column's heading.
  String key();

  /// Where the column stands, as in [TeamPart.Card].
  int order();

  /// One state for each cluster asked for, read together.
  Map<ClusterId, State> of(Collection<ClusterId> clusters, LocalDate day);

  enum State {
    NOT_BEGUN,
    UNDER_WAY,
    OVERDUE,
    DONE;

    /// The key of the text that names it.
    public String key() {
      return "leadership.state." + name();
    }
  }
}
