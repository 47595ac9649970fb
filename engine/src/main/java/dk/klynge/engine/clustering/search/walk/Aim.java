package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.recombination.SmallClusters;
import dk.klynge.engine.clustering.search.state.State;
import java.util.SplittableRandom;

/// Where the next step begins: where limits are broken, or where a cluster is too dear for what a
/// proof says its sites need cost.
final class Aim {

  /// Of so many sites the one in the dearest cluster. Small clusters, which are recombined again
  /// and again, are to be seen in much company, and gain by less haste (measured; see
  /// docs/benchmarks.md).
  private static final int PICKED = 6;

  private static final int PICKED_OF_SMALL = 3;

  private final State state;
  private final SplittableRandom random;
  private final int sites;
  private final int picks;
  private double[] multipliers = {};

  Aim(State state, SplittableRandom random) {
    this.state = state;
    this.random = random;
    sites = state.instance().size();
    picks = SmallClusters.few(state.instance()) ? PICKED_OF_SMALL : PICKED;
  }

  /// From here on by these multipliers of the sites; none: anywhere.
  void by(double[] ofSites) {
    multipliers = ofSites;
  }

  /// Where limits are broken every other step begins there.
  int site() {
    int strained = state.ledger().strainedCount();
    if (strained > 0 && random.nextInt(2) == 0)
      return state.anyMember(state.ledger().strainedAt(random.nextInt(strained)), random);
    return multipliers.length == 0 ? anySite() : dear();
  }

  private int anySite() {
    return random.nextInt(sites);
  }

  private int dear() {
    int dearest = anySite();
    double most = excess(dearest);
    for (int picked = 1; picked < picks; picked++) {
      int site = anySite();
      double its = excess(site);
      if (its <= most) continue;
      most = its;
      dearest = site;
    }
    return dearest;
  }

  /// What its cluster costs above the multipliers of its sites.
  private double excess(int site) {
    int cluster = state.clusterOf(site);
    int[] members = state.members(cluster);
    double excess = state.ledger().cost(cluster);
    for (int p = state.size(cluster) - 1; p >= 0; p--) excess -= multipliers[members[p]];
    return excess;
  }
}
