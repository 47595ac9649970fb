package dk.klynge.engine.matching;

import dk.klynge.engine.matching.Outcome.Assurance;
import dk.klynge.engine.matching.lists.CandidatesPropose;
import dk.klynge.engine.matching.lists.PostsPropose;
import dk.klynge.engine.matching.lists.Strict;
import dk.klynge.engine.matching.ties.Largest;
import java.util.SplittableRandom;

/// Matches candidates and posts.
public final class Matcher {

  private static final int MOST_ROUNDS = 4;

  private Matcher() {}

  /// A stable matching, the best for one side.
  ///
  /// Without ties it is the best stable matching there is for everyone of that side. With ties the
  /// largest stable matching is searched first; the ties are then broken in its favour, by lot
  /// where it does not matter to it, and of the stable matchings that remain, all of that size, the
  /// best for that side is the answer.
  public static Outcome match(Market market, Side bestFor, Effort effort, long seed) {
    var lists = market.lists();
    if (!market.hasTies()) {
      var matching = propose(market, bestFor, Strict.asListed(lists));
      return new Outcome(matching, matching.size(), Assurance.ALL_OF_THIS_SIZE, 0, seed);
    }
    var random = new SplittableRandom(seed);
    var largest = Largest.of(lists, random, effort.steps(), effort.cases(), effort.stop());
    var matching = improve(market, bestFor, Matching.ofEntries(market, largest.held()), seed);
    var assurance = matching.size() >= largest.bound() ? Assurance.LARGEST : Assurance.TWO_THIRDS;
    return new Outcome(matching, largest.bound(), assurance, largest.steps(), seed);
  }

  /// Ties broken by lot, and nothing done for the size: what deferred acceptance alone gives.
  public static Matching byLot(Market market, Side bestFor, long seed) {
    return propose(market, bestFor, Strict.byLot(market.lists(), new SplittableRandom(seed)));
  }

  /// Until the matching is the best for that side even when ties are broken in its own favour.
  private static Matching improve(Market market, Side bestFor, Matching start, long seed) {
    var matching = start;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var better = propose(market, bestFor, order(matching, seed));
      if (better.equals(matching)) return matching;
      matching = better;
    }
    return matching;
  }

  /// The order in which ties are broken for a matching.
  static Strict order(Matching matching, long seed) {
    var lists = matching.market().lists();
    return Strict.favouring(lists, matching.entries(), new SplittableRandom(~seed));
  }

  private static Matching propose(Market market, Side bestFor, Strict strict) {
    return Matching.ofEntries(
        market,
        switch (bestFor) {
          case CANDIDATES -> CandidatesPropose.match(strict);
          case POSTS -> PostsPropose.match(strict);
        });
  }
}
