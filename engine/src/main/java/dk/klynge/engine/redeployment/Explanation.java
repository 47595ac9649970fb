package dk.klynge.engine.redeployment;

import java.util.List;
import java.util.Optional;

/// Why a person has what they have: what each other vacancy that they may take would have cost.
///
/// @param placed empty where they have no place
/// @param unplaced why, where they have none
/// @param alternatives in the order of the person's offers; without those they declined, and none
///   where the person has accepted
public record Explanation(
    String person,
    Optional<Assignment.Placed> placed,
    Optional<Assignment.Reason> unplaced,
    List<Alternative> alternatives) {

  public Explanation {
    alternatives = List.copyOf(alternatives);
  }

  /// A vacancy that the person could have.
  ///
  /// @param cost its burden for the person
  /// @param holders who has it, people who accepted included
  public record Alternative(
      String vacancy, long cost, List<String> holders, Consequence consequence) {
    public Alternative {
      holders = List.copyOf(holders);
    }
  }

  /// What it would mean for all if the person had that vacancy.
  public sealed interface Consequence {}

  /// The best assignment of all people in which this person has the vacancy. Where the largest
  /// burden was to be least, others keep to the limit found.
  ///
  /// @param fewerPlaced how many more would be without a place
  /// @param increase by how much the total of those placed would rise; below 0 only where fewer
  ///   would be placed
  /// @param moves what would change, the person's own move first
  public record Rearranged(int fewerPlaced, long increase, List<Move> moves)
      implements Consequence {
    public Rearranged {
      moves = List.copyOf(moves);
    }
  }

  /// The burden would be larger than the least largest burden.
  public record AboveLimit(long limit) implements Consequence {}

  /// Nobody can have it any more: all its places are taken by people who accepted, or it has none.
  public record NoPlaceLeft() implements Consequence {}
}
