package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A clustering that is changed in place, with everything that is counted about it.
///
/// A cluster is a slot with a number; a slot without sites does not exist for anybody. Every change
/// since [#begin] can be taken back. Sites may be in no cluster while a step is under way.
@SuppressWarnings("ArrayRecordComponent")
public final class State {

  private final Part part;
  private final Instance instance;
  private final int[] clusterOf;
  private final int[] placeOf;
  private final int[][] members;
  private final int[] size;
  private final int[] slots;
  private final int[] slotPlace;
  private final boolean[] pinned;
  private final Shape shape;
  private final Ledger ledger;
  private final int[] changed;
  private final int[] origin;
  private final int[] stamp;
  private int changes;
  private int stamps;
  private int alive;
  private double meanClusters = 1;

  public State(Instance instance) {
    this(Part.whole(instance));
  }

  public State(Part part) {
    this.part = part;
    instance = part.instance();
    int n = instance.size();
    int capacity = Math.min(n, instance.counts().most()) + instance.given().slots() + 2;
    clusterOf = new int[n];
    Arrays.fill(clusterOf, -1);
    placeOf = new int[n];
    members = new int[capacity][];
    Arrays.setAll(members, _ -> new int[4]);
    size = new int[capacity];
    slots = new int[capacity];
    slotPlace = new int[capacity];
    Arrays.setAll(slots, s -> s);
    Arrays.setAll(slotPlace, s -> s);
    changed = new int[n];
    origin = new int[n];
    stamp = new int[n];
    pinned = instance.given().pinned();
    shape = instance.shape().in(this);
    ledger = new Ledger(this);
    begin();
  }

  public Instance instance() {
    return instance;
  }

  /// What this is a state of, for criteria that know the whole.
  public Part part() {
    return part;
  }

  public Metric metric() {
    return instance.metric();
  }

  public Shape shape() {
    return shape;
  }

  public Ledger ledger() {
    return ledger;
  }

  public int capacity() {
    return size.length;
  }

  public int alive() {
    return alive;
  }

  /// The number of clusters as of the last [#recount], for what is measured against their mean.
  public double meanClusters() {
    return part.wholeClusters() > 0 ? part.wholeClusters() : meanClusters;
  }

  public int slot(int place) {
    return slots[place];
  }

  public int size(int cluster) {
    return size[cluster];
  }

  /// The first [#size] entries are the members, in no order.
  public int[] members(int cluster) {
    return members[cluster];
  }

  /// Index among the members of its cluster; of one that is just leaving, the index it had.
  int placeOf(int site) {
    return placeOf[site];
  }

  public int clusterOf(int site) {
    return clusterOf[site];
  }

  public boolean movable(int site) {
    return !pinned[site];
  }

  public boolean open(int cluster) {
    return cluster >= instance.given().slots() || !instance.given().locked()[cluster];
  }

  public boolean holdsPinned(int cluster) {
    if (cluster >= instance.given().slots()) return false;
    for (int p = 0; p < size[cluster]; p++) if (!movable(members[cluster][p])) return true;
    return false;
  }

  public double costs() {
    return ledger.costs();
  }

  /// Penalised cost of a cluster after a move.
  public double after(int cluster, int out, int in) {
    int left = size[cluster] - (out >= 0 ? 1 : 0) + (in >= 0 ? 1 : 0);
    return left == 0 ? 0 : ledger.after(cluster, out, in);
  }

  /// Not above [#after], and found faster where the objective has bounds.
  public double least(int cluster, int out, int in) {
    int left = size[cluster] - (out >= 0 ? 1 : 0) + (in >= 0 ? 1 : 0);
    return left == 0 ? 0 : ledger.least(cluster, out, in);
  }

  /// Any empty slot, or -1: the first unnamed one, so that a name is not given to something else.
  public int emptySlot() {
    for (int place = alive; place < slots.length; place++)
      if (slots[place] >= instance.given().slots()) return slots[place];
    return alive < slots.length ? slots[alive] : -1;
  }

  /// Puts a site into a cluster, out of the one it is in if any.
  public void move(int site, int to) {
    if (clusterOf[site] >= 0) take(site);
    join(site, to);
  }

  /// Takes a site out of its cluster.
  public void take(int site) {
    note(site);
    int from = clusterOf[site];
    int place = placeOf[site];
    int last = members[from][--size[from]];
    members[from][place] = last;
    placeOf[last] = place;
    clusterOf[site] = -1;
    shape.left(from, site);
    ledger.left(from, site);
    if (size[from] == 0) {
      alive--;
      exchange(slotPlace[from], alive);
    }
    ledger.refresh(from);
  }

  private void join(int site, int to) {
    note(site);
    if (size[to] == 0) {
      exchange(slotPlace[to], alive);
      alive++;
    }
    shape.joined(to, site);
    ledger.joined(to, site);
    if (size[to] == members[to].length) members[to] = Arrays.copyOf(members[to], size[to] * 2);
    placeOf[site] = size[to];
    members[to][size[to]++] = site;
    clusterOf[site] = to;
    ledger.refresh(to);
  }

  private void exchange(int a, int b) {
    int slot = slots[a];
    slots[a] = slots[b];
    slots[b] = slot;
    slotPlace[slots[a]] = a;
    slotPlace[slots[b]] = b;
  }

  private void note(int site) {
    if (stamp[site] == stamps) return;
    stamp[site] = stamps;
    origin[changes] = clusterOf[site];
    changed[changes++] = site;
  }

  /// From here on changes are remembered.
  public void begin() {
    changes = 0;
    stamps++;
  }

  public int changes() {
    return changes;
  }

  public int changed(int index) {
    return changed[index];
  }

  /// Takes all changes since [#begin] back.
  public void undo() {
    for (int c = changes - 1; c >= 0; c--)
      if (clusterOf[changed[c]] != origin[c]) {
        if (origin[c] >= 0) move(changed[c], origin[c]);
        else take(changed[c]);
      }
    begin();
  }

  /// Counts everything anew, which rids sums of rounding and follows the number of clusters.
  public void recount() {
    meanClusters = Math.max(1, alive);
    int[] was = clusterOf.clone();
    for (int site = 0; site < was.length; site++) if (was[site] >= 0) take(site);
    for (int site = 0; site < was.length; site++) if (was[site] >= 0) join(site, was[site]);
    begin();
    ledger.sumUp();
  }

  public int[] assignment() {
    return clusterOf.clone();
  }

  public int anyMember(int cluster, SplittableRandom random) {
    return members[cluster][random.nextInt(size[cluster])];
  }
}
