package dk.klynge.engine.matching;

import java.util.List;
import java.util.Optional;

/// Why somebody got what he got.
public sealed interface Explanation {

  /// @param got the post, if he has one
  /// @param missed the posts he wishes more than that, the most wished first
  /// @param notRankedBy posts he wished that did not rank him
  /// @param openIfWished posts he did not wish and would have got if only he had: they have a free
  ///   place or rank him before one of their holders
  record OfCandidate(
      String candidate,
      Optional<String> got,
      List<Missed> missed,
      List<String> notRankedBy,
      List<String> openIfWished)
      implements Explanation {
    public OfCandidate {
      missed = List.copyOf(missed);
      notRankedBy = List.copyOf(notRankedBy);
      openIfWished = List.copyOf(openIfWished);
    }
  }

  /// @param rank the candidate gave the post
  /// @param holders who has it, the best first; all were preferred to him
  /// @param changes each would have given him this post or one he wishes more
  record Missed(String post, int rank, List<Holder> holders, List<Change> changes) {
    public Missed {
      holders = List.copyOf(holders);
      changes = List.copyOf(changes);
    }
  }

  /// @param holders who has the post, the best first
  /// @param free places that nobody has
  /// @param elsewhere whom the post ranks before its worst holder, or at all where it has free
  ///   places, and who did not come
  record OfPost(String post, List<Holder> holders, int free, List<Elsewhere> elsewhere)
      implements Explanation {
    public OfPost {
      holders = List.copyOf(holders);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// @param rank the post gave the candidate
  /// @param why he is preferred, seen from whoever asks
  record Holder(String candidate, int rank, Why why) {}

  enum Why {
    /// The post ranks him before the one who asks, or nobody asks.
    RANK,
    /// The post ranks both alike; the size of the whole or the lot decided.
    TIE
  }

  /// @param got what he wishes at least as much
  record Elsewhere(String candidate, int rank, String got) {}
}
