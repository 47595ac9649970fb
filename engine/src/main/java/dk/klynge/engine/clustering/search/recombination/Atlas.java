package dk.klynge.engine.clustering.search.recombination;

import java.util.Arrays;

/// Where the clusters of a pool lie: each is listed under one of its sites.
final class Atlas {

  private final Pool pool;
  private final int[] start;
  private final int[] entries;

  Atlas(Pool pool, int sites) {
    this.pool = pool;
    start = new int[sites + 1];
    entries = new int[pool.count()];
    for (int e = 0; e < entries.length; e++) start[pool.member(pool.first(e)) + 1]++;
    for (int site = 0; site < sites; site++) start[site + 1] += start[site];
    int[] next = Arrays.copyOf(start, sites);
    for (int e = 0; e < entries.length; e++) entries[next[pool.member(pool.first(e))]++] = e;
  }

  Pool pool() {
    return pool;
  }

  int first(int site) {
    return start[site];
  }

  int end(int site) {
    return start[site + 1];
  }

  int entry(int place) {
    return entries[place];
  }
}
