package dk.klynge.engine.matching;

import java.util.ArrayList;
import java.util.List;

/// Checks a matching against the ranks as they were given. It shares nothing with what matches: it
/// neither trusts the order of the lists nor any number but ranks and places. Time is linear in the
/// lists.
///
/// @param blocking candidates and posts that would both strictly gain by each other
/// @param overfull posts with more candidates than places
/// @param unranked candidates at a post in which one does not rank the other
public record StabilityCheck(
    List<BlockingPair> blocking, List<String> overfull, List<String> unranked) {

  public record BlockingPair(String candidate, String post) {}

  public static StabilityCheck of(Matching matching) {
    var market = matching.market();
    var taken = new int[market.posts()];
    var worst = new int[market.posts()];
    var own = new int[market.candidates()];
    var unranked = new ArrayList<String>();
    for (int c = 0; c < own.length; c++) {
      own[c] = Integer.MAX_VALUE;
      int p = matching.post(c);
      if (p == Matching.NONE) continue;
      taken[p]++;
      for (int i = 0; i < market.wishes(c); i++)
        if (market.wished(c, i) == p) {
          own[c] = market.rank(c, i);
          worst[p] = Math.max(worst[p], market.rankAtPost(c, i));
        }
      if (own[c] == Integer.MAX_VALUE) unranked.add(market.candidate(c));
    }
    var overfull = new ArrayList<String>();
    for (int p = 0; p < taken.length; p++)
      if (taken[p] > market.capacity(p)) overfull.add(market.post(p));
    return new StabilityCheck(blocking(market, own, taken, worst), overfull, unranked);
  }

  private static List<BlockingPair> blocking(Market market, int[] own, int[] taken, int[] worst) {
    var blocking = new ArrayList<BlockingPair>();
    for (int c = 0; c < own.length; c++)
      for (int i = 0; i < market.wishes(c); i++) {
        int p = market.wished(c, i);
        boolean postGains = taken[p] < market.capacity(p) || market.rankAtPost(c, i) < worst[p];
        if (market.rank(c, i) < own[c] && postGains)
          blocking.add(new BlockingPair(market.candidate(c), market.post(p)));
      }
    return blocking;
  }

  public StabilityCheck {
    blocking = List.copyOf(blocking);
    overfull = List.copyOf(overfull);
    unranked = List.copyOf(unranked);
  }

  /// The matching is allowed and nobody can object to it.
  public boolean passed() {
    return blocking.isEmpty() && overfull.isEmpty() && unranked.isEmpty();
  }
}
