package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.State;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Tears up a few neighbouring clusters and puts them together in another way, as the start of a
/// step.
final class Disturbance {

  private final State state;
  private final SplittableRandom random;
  private final Refill refill;
  private final Region region;
  private final Improver improver;
  private final Aim aim;
  private final int sites;
  private double[] nearest = new double[64];
  private boolean transferring;
  private int transfers;
  private int taken;

  Disturbance(State state, SplittableRandom random, Improver improver) {
    this.state = state;
    this.random = random;
    this.improver = improver;
    refill = new Refill(state, improver.within());
    region = new Region(state, random);
    aim = new Aim(state, random);
    sites = state.instance().size();
  }

  /// One random disturbance that keeps the number of clusters within its bounds.
  ///
  /// A transfer costs five times what the others cost and gains only as long as clusters are not
  /// where they are needed; a new beginning gains less at once than the rest, but without it a walk
  /// ends higher.
  void make() {
    transferring = false;
    var counts = state.instance().counts();
    int roll = random.nextInt(100);
    if (counts.fewest() < counts.most() && roll < 15) {
      if (roll < 8) less();
      else if (state.alive() < counts.most() && moreMayHelp()) more();
    } else if (roll < 45) shiftCentre();
    else if (roll < 75) reseed();
    else if (roll < 93 || transferIsVain()) nudge();
    else transfer();
  }

  private boolean moreMayHelp() {
    return state.instance().counts().preference() == Instance.Preference.ANY_NUMBER
        || !state.ledger().feasible();
  }

  /// Closing a cluster here and opening one there costs most of all, and once the clusters are
  /// where they are needed it hardly ever helps.
  private boolean transferIsVain() {
    return transfers > 30 && taken * 200 < transfers && random.nextInt(10) > 0;
  }

  /// Is told that the step was taken.
  void taken() {
    if (transferring) taken++;
  }

  /// From here on steps begin where these multipliers of the sites say that something may be
  /// gained.
  void guided(double[] multipliers) {
    aim.by(multipliers);
  }

  /// Closes one cluster and opens another near by.
  private void shiftCentre() {
    region.around(aim.site(), 2 + random.nextInt(4));
    if (region.count() == 0) return;
    if (close()) open();
    finish();
  }

  /// Begins two to four clusters anew from other seeds.
  private void reseed() {
    region.around(aim.site(), 2 + random.nextInt(3));
    if (region.count() < 2) {
      nudge();
      return;
    }
    for (int c = 0; c < region.count(); c++) refill.releaseAll(region.cluster(c));
    seedEmpty();
    finish();
  }

  /// Moves a few sites to neighbouring clusters, whatever it costs.
  private void nudge() {
    region.around(aim.site(), 2 + random.nextInt(3));
    if (region.count() < 2) return;
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int from = region.cluster(random.nextInt(region.count()));
      int to = region.cluster(random.nextInt(region.count()));
      int site = state.anyMember(from, random);
      if (from != to && state.size(from) > 1 && state.movable(site)) state.move(site, to);
    }
    finish();
  }

  /// One cluster less in one place, one more in another.
  private void transfer() {
    if (state.alive() < 2 || state.emptySlot() < 0) return;
    region.around(aim.site(), 3 + random.nextInt(2));
    transferring = true;
    transfers++;
    if (region.count() == 0 || !close()) return;
    finish();
    region.around(aim.site(), 1 + random.nextInt(3));
    if (region.count() > 0 && open()) finish();
    while (state.alive() < state.instance().counts().fewest()) {
      region.around(aim.site(), 2);
      if (region.count() > 0 && open()) finish();
    }
  }

  private void less() {
    if (state.alive() <= state.instance().counts().fewest()) return;
    region.around(aim.site(), 2 + random.nextInt(4));
    if (region.count() > 0 && close()) finish();
  }

  private void more() {
    region.around(aim.site(), 1 + random.nextInt(4));
    if (region.count() > 0 && open()) finish();
  }

  /// Releases one cluster of the region for good; not the only one, which would leave its sites
  /// nowhere to go.
  private boolean close() {
    if (region.count() < 2) return false;
    int index = random.nextInt(region.count());
    int cluster = region.cluster(index);
    if (state.holdsPinned(cluster)) return false;
    refill.releaseAll(cluster);
    region.remove(index);
    return true;
  }

  /// Opens a cluster at a site of the region that is not alone.
  private boolean open() {
    int slot = state.emptySlot();
    if (slot < 0) return false;
    for (int tries = 0; tries < 8; tries++) {
      int cluster = region.cluster(random.nextInt(region.count()));
      if (refill.count() > 0 && random.nextInt(3) == 0) {
        refill.place(random.nextInt(refill.count()), slot);
        region.add(slot);
        return true;
      }
      int site = state.anyMember(cluster, random);
      if (state.size(cluster) < 2 || !state.movable(site)) continue;
      state.move(site, slot);
      region.add(slot);
      return true;
    }
    if (refill.count() == 0) return false;
    refill.place(0, slot);
    region.add(slot);
    return true;
  }

  /// Gives each empty cluster of the region a released site, far from those given before.
  private void seedEmpty() {
    int count = refill.count();
    if (nearest.length < count) nearest = new double[2 * count];
    Arrays.fill(nearest, 0, count, Double.POSITIVE_INFINITY);
    boolean first = true;
    for (int c = 0; c < region.count(); c++) {
      if (state.size(region.cluster(c)) > 0) continue;
      int pick = first ? random.nextInt(refill.count()) : farPick();
      first = false;
      int seed = refill.at(pick);
      nearest[pick] = nearest[refill.count() - 1];
      refill.place(pick, region.cluster(c));
      for (int u = 0; u < refill.count(); u++)
        nearest[u] = Math.min(nearest[u], state.metric().between(seed, refill.at(u)));
    }
  }

  /// A random site, likelier the further it is from all seeds.
  private int farPick() {
    double sum = 0;
    for (int u = 0; u < refill.count(); u++) sum += nearest[u];
    double point = random.nextDouble() * sum;
    for (int u = 0; u < refill.count(); u++) {
      point -= nearest[u];
      if (point < 0) return u;
    }
    return refill.count() - 1;
  }

  private void finish() {
    refill.run(region.clusters(), region.count());
    for (int c = 0; c < region.count(); c++) improver.addAll(region.cluster(c));
    improver.run(300 + 5L * sites / Math.max(1, state.alive()) * region.count());
  }
}
