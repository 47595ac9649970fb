package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The clustering a walk begins with: what is given, completed; or a division of everything.
public final class Beginning {

  private final State state;
  private final Instance instance;
  private final SplittableRandom random;
  private final int n;

  public Beginning(State state, SplittableRandom random) {
    this.state = state;
    this.random = random;
    instance = state.instance();
    n = instance.size();
  }

  public void make() {
    int[] start = instance.given().start();
    boolean given = false;
    for (int site = 0; site < n; site++)
      if (start[site] >= 0) {
        state.move(site, start[site]);
        given |= state.movable(site);
      }
    if (given) addMissing();
    else divide();
    fewer();
    more();
    state.recount();
  }

  private int[] missing(int inClass) {
    int[] classOf = instance.classes().classOf();
    return IntStream.range(0, n)
        .filter(site -> state.clusterOf(site) < 0 && classOf[site] == inClass)
        .toArray();
  }

  /// Shares the clusters out among the classes and divides each class.
  private void divide() {
    int classes = instance.classes().least().length;
    int[] held = new int[classes];
    for (int s = 0; s < state.alive(); s++)
      held[instance.classes().classOf()[state.members(state.slot(s))[0]]]++;
    int wanted = wantedClusters();
    int[] shares = new Shares(instance).of(wanted);
    var division = new Division(instance.plane(), new Spread(instance, wanted).bulk());
    for (int c = 0; c < classes; c++) {
      int[] sites = missing(c);
      if (sites.length == 0) continue;
      int parts = Math.min(sites.length, shares[c] - held[c]);
      if (parts < 1 && !room(c)) parts = 1;
      if (parts < 1) continue;
      division.divide(
          sites,
          parts,
          part -> {
            int slot = state.emptySlot();
            for (int site : part) state.move(site, slot);
          });
    }
    addMissing();
  }

  private boolean room(int inClass) {
    for (int s = 0; s < state.alive(); s++) {
      int cluster = state.slot(s);
      if (state.open(cluster) && instance.classes().classOf()[state.members(cluster)[0]] == inClass)
        return true;
    }
    return false;
  }

  private int wantedClusters() {
    var counts = instance.counts();
    if (counts.preference() == Instance.Preference.AS_FEW_AS_POSSIBLE) return counts.fewest();
    int most = Arrays.stream(instance.classes().most()).sum();
    return Math.clamp(Math.min(counts.most(), most), counts.fewest(), counts.most());
  }

  /// Puts sites that the start does not know into the nearest cluster of their class.
  private void addMissing() {
    int[] classOf = instance.classes().classOf();
    for (int site = 0; site < n; site++) {
      if (state.clusterOf(site) >= 0) continue;
      int best = nearest(site, classOf);
      if (best < 0) best = state.emptySlot();
      state.move(site, best);
    }
  }

  private int nearest(int site, int[] classOf) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int s = 0; s < state.alive(); s++) {
      int cluster = state.slot(s);
      int member = state.members(cluster)[0];
      if (!state.open(cluster) || classOf[member] != classOf[site]) continue;
      double distance = state.metric().between(site, member);
      if (distance >= least) continue;
      least = distance;
      best = cluster;
    }
    return best;
  }

  private void fewer() {
    while (state.alive() > instance.counts().most()) {
      int smallest = -1;
      for (int s = 0; s < state.alive(); s++) {
        int cluster = state.slot(s);
        if (!state.open(cluster) || state.holdsPinned(cluster)) continue;
        if (smallest < 0 || state.size(cluster) < state.size(smallest)) smallest = cluster;
      }
      if (smallest < 0) return;
      dissolve(smallest);
    }
  }

  private void dissolve(int cluster) {
    List<Integer> homeless = new ArrayList<>();
    while (state.size(cluster) > 0) {
      homeless.add(state.members(cluster)[0]);
      state.take(state.members(cluster)[0]);
    }
    int[] classOf = instance.classes().classOf();
    for (int site : homeless) {
      int best = nearest(site, classOf);
      if (best < 0) best = firstOpen();
      state.move(site, best);
    }
  }

  private int firstOpen() {
    for (int s = 0; s < state.alive(); s++) if (state.open(state.slot(s))) return state.slot(s);
    return state.emptySlot();
  }

  /// Splits the largest clusters until there are enough.
  private void more() {
    while (state.alive() < instance.counts().fewest()) {
      int largest = -1;
      for (int s = 0; s < state.alive(); s++) {
        int cluster = state.slot(s);
        if (!state.open(cluster) || movableOf(cluster) < 1 || state.size(cluster) < 2) continue;
        if (largest < 0 || state.size(cluster) > state.size(largest)) largest = cluster;
      }
      if (largest < 0) return;
      split(largest);
    }
  }

  private int movableOf(int cluster) {
    int movable = 0;
    for (int p = 0; p < state.size(cluster); p++)
      if (state.movable(state.members(cluster)[p])) movable++;
    return movable;
  }

  private void split(int cluster) {
    int middle = state.shape().middle(cluster);
    int[] movable =
        Arrays.stream(state.members(cluster), 0, state.size(cluster))
            .filter(state::movable)
            .toArray();
    int seed = movable[random.nextInt(movable.length)];
    for (int site : movable)
      if (state.metric().between(site, middle) > state.metric().between(seed, middle)) seed = site;
    int slot = state.emptySlot();
    state.move(seed, slot);
    for (int site : movable)
      if (site != seed
          && state.size(cluster) > 1
          && state.metric().between(site, seed) < state.metric().between(site, middle))
        state.move(site, slot);
  }
}
