package dk.klynge.engine.matching;

import java.util.List;

/// What would have had to be different for somebody to get a post.
public sealed interface Change {

  /// The post had ranked him just before the first of these, the best first: as few of its holders
  /// as are enough, and others only where all holders are not.
  record Preferred(List<String> to) implements Change {
    public Preferred {
      to = List.copyOf(to);
    }
  }

  /// These people had not applied anywhere.
  record Absent(List<String> people, Certainty certainty) implements Change {
    public Absent {
      people = List.copyOf(people);
    }
  }

  /// Whether there is no shorter list of this kind.
  enum Certainty {
    SHORTEST,
    /// Nobody on the list could be left out, but another list may be shorter.
    NONE_CAN_BE_LEFT_OUT
  }
}
