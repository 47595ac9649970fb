package dk.klynge.engine.matching;

import dk.klynge.engine.matching.lists.Rotations;
import java.util.ArrayList;
import java.util.List;

/// All stable matchings of a market without ties.
public sealed interface StableOutcomes {

  /// Stable matchings, the best for candidates first; if all, the best for posts last.
  ///
  /// @param rotations how many steps lie between the best for candidates and the best for posts
  record Listed(List<Matching> matchings, int rotations, Extent extent) implements StableOutcomes {
    public Listed {
      matchings = List.copyOf(matchings);
    }
  }

  /// With ties stable matchings do not form a lattice and may differ in size; none is listed.
  record HasTies() implements StableOutcomes {}

  /// Whether these are all.
  enum Extent {
    ALL,
    /// As many as were asked for; there are more.
    THE_FIRST
  }

  /// @param limit how many at most: there can be exponentially many
  static StableOutcomes of(Market market, int limit) {
    if (market.hasTies()) return new HasTies();
    var rotations = new Rotations(market.lists());
    var steps = rotations.steps();
    var taken = new boolean[steps.size()];
    var matchings = new ArrayList<Matching>();
    boolean more = true;
    while (more && matchings.size() < limit) {
      var held = rotations.first().clone();
      for (int i = 0; i < taken.length; i++)
        if (taken[i]) for (int e : steps.get(i).entries()) held[market.lists().owner(e)] = e;
      matchings.add(Matching.ofEntries(market, held));
      more = advance(steps, taken);
    }
    return new Listed(matchings, taken.length, more ? Extent.THE_FIRST : Extent.ALL);
  }

  /// To the next set of steps that holds what its steps need, in lexicographic order; false after
  /// the last.
  private static boolean advance(List<Rotations.Step> steps, boolean[] taken) {
    for (int i = taken.length - 1; i >= 0; i--) {
      if (!taken[i] && ready(steps.get(i), taken)) {
        taken[i] = true;
        return true;
      }
      taken[i] = false;
    }
    return false;
  }

  private static boolean ready(Rotations.Step step, boolean[] taken) {
    for (int need : step.needs()) if (!taken[need]) return false;
    return true;
  }
}
