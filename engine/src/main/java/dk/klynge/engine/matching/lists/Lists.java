package dk.klynge.engine.matching.lists;

import java.util.Arrays;

/// All pairs in which both rank each other, as flat arrays. A pair is named by its *entry*: entries
/// of one candidate lie side by side, the most wished first, so that of two entries of a candidate
/// the smaller is at least as good.
///
/// Ranks are dense and begin with 0; equal ranks are a tie. Memory is 7 ints for each entry.
public final class Lists {

  final int candidates;
  final int posts;
  final int[] start;
  final int[] post;
  final int[] rank;
  final int[] rankAtPost;
  final int[] owner;
  final int[] capacity;
  final int[] postStart;
  final int[] postEntry;
  final int[] candidateAt;
  final int[] placeAsListed;
  private boolean candidatesTie;
  private boolean postsTie;

  /// @param start of each candidate's entries, and the number of entries at the end
  /// @param post of each entry
  /// @param rank of each entry at its candidate, ascending, any numbers
  /// @param rankAtPost of each entry at its post, any numbers
  /// @param capacity of each post, at least 1
  public Lists(int[] start, int[] post, int[] rank, int[] rankAtPost, int[] capacity) {
    this.candidates = start.length - 1;
    this.posts = capacity.length;
    this.start = start;
    this.post = post;
    this.rank = new int[post.length];
    this.rankAtPost = new int[post.length];
    this.owner = new int[post.length];
    this.capacity = capacity;
    this.postStart = new int[posts + 1];
    this.postEntry = new int[post.length];
    this.candidateAt = new int[post.length];
    this.placeAsListed = new int[post.length];
    for (int c = 0; c < candidates; c++) number(c, rank);
    byPost(rankAtPost);
  }

  private void number(int c, int[] given) {
    int dense = 0;
    for (int e = start[c]; e < start[c + 1]; e++) {
      if (e > start[c] && given[e] != given[e - 1]) dense++;
      else candidatesTie |= e > start[c];
      rank[e] = dense;
      owner[e] = c;
    }
  }

  private void byPost(int[] given) {
    for (int p : post) postStart[p + 1]++;
    for (int p = 0; p < posts; p++) postStart[p + 1] += postStart[p];
    var next = Arrays.copyOf(postStart, posts);
    var keys = new long[post.length];
    for (int e = 0; e < post.length; e++) keys[next[post[e]]++] = ((long) given[e] << 32) | e;
    for (int p = 0; p < posts; p++) {
      Arrays.sort(keys, postStart[p], postStart[p + 1]);
      int dense = 0;
      for (int at = postStart[p]; at < postStart[p + 1]; at++) {
        int e = (int) keys[at];
        if (at > postStart[p] && keys[at] >> 32 != keys[at - 1] >> 32) dense++;
        else postsTie |= at > postStart[p];
        postEntry[at] = e;
        candidateAt[at] = owner[e];
        placeAsListed[e] = at;
        rankAtPost[e] = dense;
      }
    }
  }

  public int candidates() {
    return candidates;
  }

  public int posts() {
    return posts;
  }

  public int entries() {
    return post.length;
  }

  /// The first entry of a candidate; that of the next candidate ends his.
  public int first(int candidate) {
    return start[candidate];
  }

  public int end(int candidate) {
    return start[candidate + 1];
  }

  public int post(int entry) {
    return post[entry];
  }

  public int owner(int entry) {
    return owner[entry];
  }

  public int rank(int entry) {
    return rank[entry];
  }

  public int rankAtPost(int entry) {
    return rankAtPost[entry];
  }

  public int capacity(int post) {
    return capacity[post];
  }

  /// The place of a post's best entry in [#entryAt].
  public int firstAt(int post) {
    return postStart[post];
  }

  public int endAt(int post) {
    return postStart[post + 1];
  }

  /// The entries of all posts, post by post, the best first.
  public int entryAt(int place) {
    return postEntry[place];
  }

  /// How many candidates a post can have: not more than it ranks.
  public int room(int p) {
    return Math.min(capacity[p], postStart[p + 1] - postStart[p]);
  }

  /// The entry of a candidate at a post, or -1.
  public int find(int candidate, int wanted) {
    for (int e = start[candidate]; e < start[candidate + 1]; e++) if (post[e] == wanted) return e;
    return -1;
  }

  /// Whether a candidate ranks two posts alike.
  boolean candidatesTie() {
    return candidatesTie;
  }

  /// Whether anybody ranks two alike.
  public boolean tied() {
    return candidatesTie || postsTie;
  }
}
