package dk.klynge.engine.matching;

import java.util.Arrays;

/// Ranks as they were added: candidate, post and rank of each row, without an object for any.
final class Rows {

  private int[] candidates = new int[16];
  private int[] posts = new int[16];
  private int[] ranks = new int[16];
  private int size;

  void add(int candidate, int post, int rank) {
    if (size == ranks.length) {
      int more = size + (size >> 1);
      candidates = Arrays.copyOf(candidates, more);
      posts = Arrays.copyOf(posts, more);
      ranks = Arrays.copyOf(ranks, more);
    }
    candidates[size] = candidate;
    posts[size] = post;
    ranks[size++] = rank;
  }

  int size() {
    return size;
  }

  int candidate(int row) {
    return candidates[row];
  }

  int post(int row) {
    return posts[row];
  }

  int rank(int row) {
    return ranks[row];
  }

  /// The rows candidate by candidate, each candidate's in the order in which they were added.
  ByCandidate byCandidate(int count) {
    var start = new int[count + 1];
    for (int row = 0; row < size; row++) start[candidates[row] + 1]++;
    for (int c = 0; c < count; c++) start[c + 1] += start[c];
    var next = Arrays.copyOf(start, count);
    var rows = new int[size];
    for (int row = 0; row < size; row++) rows[next[candidates[row]]++] = row;
    return new ByCandidate(start, rows);
  }

  /// @param start where each candidate's rows begin; one more at the end
  record ByCandidate(int[] start, int[] rows) {}
}
