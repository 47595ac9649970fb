package dk.klynge.engine.clustering;

import java.util.List;

/// Which demands of a problem stand against each other.
public sealed interface Conflict {

  /// None do: a clustering was found that keeps all of them.
  record None(Answer.Proposal proposal) implements Conflict {}

  /// These do. Once any one of them is dropped, a clustering was found that keeps the others.
  ///
  /// @param certainty how sure it is that no clustering keeps all of them
  /// @param reasons the proof, where there is one
  /// @param searches how many searches it took
  record Among(List<Demand> demands, Certainty certainty, List<Reason> reasons, int searches)
      implements Conflict {
    public Among {
      demands = List.copyOf(demands);
      reasons = List.copyOf(reasons);
    }
  }

  /// The problem makes no sense whatever is dropped.
  record Unusable(List<Reason> reasons) implements Conflict {
    public Unusable {
      reasons = List.copyOf(reasons);
    }
  }

  /// How sure a conflict is.
  enum Certainty {
    /// No clustering can keep all these demands.
    PROVED,
    /// No clustering was found that keeps all these demands; a longer search may find one.
    SEARCHED,
    /// As [#SEARCHED], and ended before every demand had been tried: fewer may conflict.
    INTERRUPTED
  }
}
