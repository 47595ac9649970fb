package dk.klynge.engine.clustering.search.recombination;

import java.util.Arrays;

/// Clusters that walks have seen and that keep all limits, each once, with what it costs. When it
/// is full, the half that has not been seen for the longest time is forgotten.
public final class Pool {

  private final int most;
  private long[] hash = new long[256];
  private double[] cost = new double[256];
  private int[] start = new int[257];
  private int[] member = new int[2048];
  private long[] seen = new long[256];
  private int[] table = new int[1024];
  private int count;
  private long clock;

  /// @param most clusters to remember
  public Pool(int most) {
    this.most = most;
  }

  /// One that remembers nothing.
  public static Pool closed() {
    return new Pool(0);
  }

  public boolean open() {
    return most > 0;
  }

  int count() {
    return count;
  }

  public void clear() {
    count = 0;
    Arrays.fill(table, 0);
  }

  double cost(int entry) {
    return cost[entry];
  }

  int first(int entry) {
    return start[entry];
  }

  int end(int entry) {
    return start[entry + 1];
  }

  int member(int place) {
    return member[place];
  }

  /// A random-looking number of its own for each site; a cluster's is their sum.
  static long key(int site) {
    long z = (site + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// @param members the first `size` of them, in any order
  void offer(double price, int[] members, int size) {
    long sum = 0;
    for (int p = 0; p < size; p++) sum += key(members[p]);
    clock++;
    int slot = slot(sum);
    if (table[slot] > 0) {
      int entry = table[slot] - 1;
      seen[entry] = clock;
      if (price < cost[entry]) cost[entry] = price;
      return;
    }
    if (count == most) {
      forgetHalf();
      slot = slot(sum);
    }
    append(sum, price, members, size);
    table[slot] = count;
    if (2 * count > table.length) rehash(2 * table.length);
  }

  private int slot(long sum) {
    int slot = (int) (sum >>> 20) & (table.length - 1);
    while (table[slot] > 0 && hash[table[slot] - 1] != sum) slot = (slot + 1) & (table.length - 1);
    return slot;
  }

  private void append(long sum, double price, int[] members, int size) {
    if (count == hash.length) {
      int length = 2 * count;
      hash = Arrays.copyOf(hash, length);
      cost = Arrays.copyOf(cost, length);
      seen = Arrays.copyOf(seen, length);
      start = Arrays.copyOf(start, length + 1);
    }
    int from = start[count];
    if (from + size > member.length) member = Arrays.copyOf(member, 2 * (from + size));
    System.arraycopy(members, 0, member, from, size);
    hash[count] = sum;
    cost[count] = price;
    seen[count] = clock;
    start[++count] = from + size;
  }

  private void forgetHalf() {
    long[] sorted = Arrays.copyOf(seen, count);
    Arrays.sort(sorted);
    long since = sorted[count / 2];
    int kept = 0;
    for (int e = 0; e < count; e++) {
      if (seen[e] < since) continue;
      int size = start[e + 1] - start[e];
      System.arraycopy(member, start[e], member, start[kept], size);
      hash[kept] = hash[e];
      cost[kept] = cost[e];
      seen[kept] = seen[e];
      start[kept + 1] = start[kept] + size;
      kept++;
    }
    count = kept;
    rehash(table.length);
  }

  private void rehash(int length) {
    table = new int[length];
    for (int e = 0; e < count; e++) table[slot(hash[e])] = e + 1;
  }

  /// Takes over what another pool has, under the numbers sites have here.
  ///
  /// @param sites number here of each site there; empty: the same
  public void addAll(Pool other, int[] sites) {
    int[] members = new int[16];
    for (int e = 0; e < other.count; e++) {
      int size = other.start[e + 1] - other.start[e];
      if (size > members.length) members = new int[2 * size];
      for (int p = 0; p < size; p++) {
        int site = other.member[other.start[e] + p];
        members[p] = sites.length == 0 ? site : sites[site];
      }
      offer(other.cost[e], members, size);
    }
  }
}
