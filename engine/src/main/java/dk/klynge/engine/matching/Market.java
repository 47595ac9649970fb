package dk.klynge.engine.matching;

import dk.klynge.engine.matching.lists.Lists;
import java.util.List;
import java.util.Optional;

/// Candidates who rank posts, and posts with places that rank candidates. Ties are allowed, lists
/// may be short. Made by a [MarketBuilder]; candidates and posts are numbered in the order in which
/// they were first named.
public final class Market {

  private final Names candidates;
  private final Names posts;
  private final Lists lists;
  private final int[] rank;
  private final int[] rankAtPost;

  Market(Names candidates, Names posts, Lists lists, int[] rank, int[] rankAtPost) {
    this.candidates = candidates;
    this.posts = posts;
    this.lists = lists;
    this.rank = rank;
    this.rankAtPost = rankAtPost;
  }

  public static MarketBuilder builder() {
    return new MarketBuilder();
  }

  public int candidates() {
    return lists.candidates();
  }

  public int posts() {
    return lists.posts();
  }

  public String candidate(int number) {
    return candidates.id(number);
  }

  public String post(int number) {
    return posts.id(number);
  }

  public Optional<Integer> candidateNumber(String id) {
    return candidates.number(id);
  }

  public Optional<Integer> postNumber(String id) {
    return posts.number(id);
  }

  public int capacity(int post) {
    return lists.capacity(post);
  }

  /// How many posts a candidate wishes that rank him too.
  public int wishes(int candidate) {
    return lists.end(candidate) - lists.first(candidate);
  }

  /// One of these posts, the most wished first.
  public int wished(int candidate, int index) {
    return lists.post(lists.first(candidate) + index);
  }

  /// The rank the candidate gave it.
  public int rank(int candidate, int index) {
    return rank[lists.first(candidate) + index];
  }

  /// The rank that post gave the candidate; 0: he holds it today.
  public int rankAtPost(int candidate, int index) {
    return rankAtPost[lists.first(candidate) + index];
  }

  /// Whether anybody ranks two alike.
  public boolean hasTies() {
    return lists.tied();
  }

  Lists lists() {
    return lists;
  }

  /// What becomes of the lists.
  public sealed interface Built {

    /// @param oneSided the pairs that take no part because only one ranks the other
    record Usable(Market market, List<OneSided> oneSided) implements Built {
      public Usable {
        oneSided = List.copyOf(oneSided);
      }
    }

    /// No market was built. Every flaw is named.
    record Refused(List<Flaw> flaws) implements Built {
      public Refused {
        flaws = List.copyOf(flaws);
      }
    }
  }
}
