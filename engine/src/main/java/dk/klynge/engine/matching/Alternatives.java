package dk.klynge.engine.matching;

import dk.klynge.engine.matching.Change.Certainty;
import dk.klynge.engine.matching.lists.CandidatesPropose;
import dk.klynge.engine.matching.lists.Lists;
import dk.klynge.engine.matching.lists.PostsPropose;
import dk.klynge.engine.matching.lists.Strict;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/// What would have come out under changed lists.
final class Alternatives {

  /// How many entries may be looked at to find a single person whose absence is enough.
  private static final long MOST_WORK = 20_000_000;

  private final Market market;
  private final Lists lists;
  private final Strict strict;
  private final Side bestFor;

  Alternatives(Outcome outcome, Side bestFor) {
    market = outcome.matching().market();
    lists = market.lists();
    strict = Matcher.order(outcome.matching(), outcome.seed());
    this.bestFor = bestFor;
  }

  /// The entries of posts as [Lists#entryAt], ties broken.
  int entryAt(int place) {
    return strict.atPlace()[place];
  }

  /// How far up its list the post must lift the candidate. Over its worst holder is mostly enough,
  /// but whoever is displaced may come back and displace him, or push somebody here whom the post
  /// ranks before all it has now. At the top of the list he is sure.
  ///
  /// @param holders entries, the best first
  Change preferred(int e, List<Integer> holders) {
    var over = new ArrayDeque<String>();
    int left = holders.size();
    for (int at = strict.place()[e] - 1; at >= lists.firstAt(lists.post(e)); at--) {
      boolean holds = left > 0 && holders.get(left - 1) == entryAt(at);
      if (left > 0 && !holds) continue;
      if (holds) left--;
      over.addFirst(name(entryAt(at)));
      if (gains(e, strict.lifted(e, at), new BitSet())) break;
    }
    return new Change.Preferred(List.copyOf(over));
  }

  /// Who would have had to stay away.
  Change absent(int e, List<Integer> holders) {
    var single = single(e, holders);
    if (!single.isEmpty())
      return new Change.Absent(
          single.stream().mapToObj(market::candidate).toList(), Certainty.SHORTEST);
    var away = many(e);
    boolean shortest = away.cardinality() == 2 && affordable();
    return new Change.Absent(
        away.stream().mapToObj(market::candidate).toList(),
        shortest ? Certainty.SHORTEST : Certainty.NONE_CAN_BE_LEFT_OUT);
  }

  private boolean affordable() {
    return (long) lists.candidates() * lists.entries() <= MOST_WORK;
  }

  /// Holders of the post are asked first, then everybody where that can be afforded.
  private BitSet single(int e, List<Integer> holders) {
    var tried = new BitSet();
    for (int i = holders.size() - 1; i >= 0; i--) {
      int c = lists.owner(holders.get(i));
      tried.set(c);
      if (gains(e, strict, only(c))) return only(c);
    }
    for (int c = 0; c < lists.candidates() && affordable(); c++)
      if (!tried.get(c) && c != lists.owner(e) && gains(e, strict, only(c))) return only(c);
    return new BitSet();
  }

  private static BitSet only(int candidate) {
    var one = new BitSet();
    one.set(candidate);
    return one;
  }

  /// The worst holder stays away, again and again, until the candidate is in; then whoever need not
  /// have stayed away is let in again.
  private BitSet many(int e) {
    var away = new BitSet();
    while (true) {
      var held = match(strict, away);
      if (better(held[lists.owner(e)], e)) break;
      int worst = -1;
      for (int at = strict.place()[e] - 1; at >= lists.firstAt(lists.post(e)) && worst < 0; at--) {
        int c = lists.owner(entryAt(at));
        if (held[c] == entryAt(at)) worst = c;
      }
      if (worst < 0) break;
      away.set(worst);
    }
    for (int c : away.stream().toArray()) {
      away.clear(c);
      if (!gains(e, strict, away)) away.set(c);
    }
    return away;
  }

  private boolean gains(int e, Strict order, BitSet absent) {
    return better(match(order, absent)[lists.owner(e)], e);
  }

  private boolean better(int held, int e) {
    return held >= 0 && lists.rank(held) <= lists.rank(e);
  }

  private int[] match(Strict order, BitSet absent) {
    return switch (bestFor) {
      case CANDIDATES -> CandidatesPropose.match(order, absent);
      case POSTS -> PostsPropose.match(order, absent);
    };
  }

  private String name(int e) {
    return market.candidate(lists.owner(e));
  }
}
