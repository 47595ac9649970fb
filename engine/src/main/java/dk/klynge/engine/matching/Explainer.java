package dk.klynge.engine.matching;

import dk.klynge.engine.matching.Explanation.Elsewhere;
import dk.klynge.engine.matching.Explanation.Holder;
import dk.klynge.engine.matching.Explanation.Missed;
import dk.klynge.engine.matching.Explanation.OfCandidate;
import dk.klynge.engine.matching.Explanation.OfPost;
import dk.klynge.engine.matching.Explanation.Why;
import dk.klynge.engine.matching.lists.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Explains a matching person by person and post by post. Each answer is found by matching anew
/// under changed lists, so it is true of the very rules by which the posts were given.
public final class Explainer {

  private final Market market;
  private final Lists lists;
  private final Matching matching;
  private final List<OneSided> oneSided;
  private final int[] held;
  private final Alternatives alternatives;
  private final List<List<Integer>> holders = new ArrayList<>();

  /// @param bestFor as it was asked of [Matcher#match]
  /// @param oneSided as the builder told them
  public Explainer(Outcome outcome, Side bestFor, List<OneSided> oneSided) {
    this.matching = outcome.matching();
    this.market = matching.market();
    this.lists = market.lists();
    this.oneSided = List.copyOf(oneSided);
    this.alternatives = new Alternatives(outcome, bestFor);
    this.held = matching.entries();
    for (int p = 0; p < lists.posts(); p++) {
      var own = new ArrayList<Integer>();
      for (int at = lists.firstAt(p); at < lists.endAt(p); at++) {
        int e = alternatives.entryAt(at);
        if (held[lists.owner(e)] == e) own.add(e);
      }
      holders.add(own);
    }
  }

  public OfCandidate candidate(int c) {
    var missed = new ArrayList<Missed>();
    int own = held[c];
    for (int e = lists.first(c); e < lists.end(c); e++)
      if (own < 0 || lists.rank(e) < lists.rank(own)) missed.add(missed(e));
    var id = market.candidate(c);
    return new OfCandidate(
        id, matching.postOf(id), missed, by(Side.CANDIDATES, id), openIfWished(id));
  }

  private Missed missed(int e) {
    var own = holders.get(lists.post(e));
    var seen =
        own.stream()
            .map(holder ->
                holder(holder, lists.rankAtPost(holder) < lists.rankAtPost(e) ? Why.RANK : Why.TIE))
            .toList();
    int c = lists.owner(e);
    int rank = market.rank(c, e - lists.first(c));
    var changes = List.of(alternatives.preferred(e, own), alternatives.absent(e, own));
    return new Missed(market.post(lists.post(e)), rank, seen, changes);
  }

  private Holder holder(int e, Why why) {
    int c = lists.owner(e);
    return new Holder(market.candidate(c), market.rankAtPost(c, e - lists.first(c)), why);
  }

  private List<String> by(Side side, String candidate) {
    return oneSided.stream()
        .filter(pair -> pair.by() == side && pair.candidate().equals(candidate))
        .map(OneSided::post)
        .toList();
  }

  private List<String> openIfWished(String candidate) {
    return oneSided.stream()
        .filter(pair -> pair.by() == Side.POSTS && pair.candidate().equals(candidate))
        .filter(this::wouldTake)
        .map(OneSided::post)
        .toList();
  }

  private boolean wouldTake(OneSided pair) {
    int p = market.postNumber(pair.post()).orElseThrow();
    var own = holders.get(p);
    return own.size() < lists.capacity(p)
        || own.stream().anyMatch(e -> holder(e, Why.RANK).rank() > pair.rank());
  }

  public OfPost post(int p) {
    var own = holders.get(p);
    int free = lists.capacity(p) - own.size();
    int worst = free > 0 || own.isEmpty() ? Integer.MAX_VALUE : lists.rankAtPost(own.getLast());
    var elsewhere = new ArrayList<Elsewhere>();
    for (int at = lists.firstAt(p); at < lists.endAt(p); at++) {
      int e = lists.entryAt(at);
      var seen = holder(e, Why.RANK);
      Optional<String> got = matching.postOf(seen.candidate());
      if (lists.rankAtPost(e) < worst && got.isPresent() && matching.post(lists.owner(e)) != p)
        elsewhere.add(new Elsewhere(seen.candidate(), seen.rank(), got.get()));
    }
    var list = own.stream().map(e -> holder(e, Why.RANK)).toList();
    return new OfPost(market.post(p), list, free, elsewhere);
  }
}
