package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What people wished and committees answered in one campaign, noted as it was sent and never read
/// from the program; and what must then be true of the outcome.
final class Market {

  /// Applications are one for each area, and so is being sorted out.
  private record Applied(UUID person, UUID area) {}

  private final Map<UUID, UUID> areas;
  private final Map<UUID, List<UUID>> wishes = new LinkedHashMap<>();
  private final Set<Applied> sortedOut = new HashSet<>();
  private final Map<UUID, Map<UUID, Integer>> ranks = new HashMap<>();
  private final Map<UUID, Optional<UUID>> overridden = new HashMap<>();

  /// @param areas of the posts
  Market(Map<UUID, UUID> areas) {
    this.areas = areas;
  }

  UUID areaOf(UUID post) {
    return areas.getOrDefault(post, post);
  }

  /// The dearest first, of all areas and rounds.
  void wished(UUID person, List<UUID> posts) {
    wishes.put(person, List.copyOf(posts));
  }

  List<UUID> wishes(UUID person) {
    return wishes.getOrDefault(person, List.of());
  }

  void sortedOut(UUID person, UUID area) {
    sortedOut.add(new Applied(person, area));
  }

  /// Those that count.
  private List<UUID> counted(UUID person) {
    return wishes(person).stream()
        .filter(post -> !sortedOut.contains(new Applied(person, areaOf(post))))
        .toList();
  }

  List<UUID> candidates(UUID post) {
    return wishes.keySet().stream().filter(person -> counted(person).contains(post)).toList();
  }

  /// @param order from 1; the same number for those who are alike
  void recommended(UUID post, Map<UUID, Integer> order) {
    ranks.put(post, Map.copyOf(order));
  }

  private int rank(UUID post, UUID person) {
    return ranks.getOrDefault(post, Map.of()).getOrDefault(person, 0);
  }

  /// People whom several posts want most.
  Set<UUID> wantedBySeveral() {
    var once = new HashSet<UUID>();
    var several = new HashSet<UUID>();
    for (var post : ranks.keySet())
      for (var person : inOrder(post))
        if (rank(post, person) == 1 && !once.add(person)) several.add(person);
    return several;
  }

  /// Posts of which somebody else wants the first as much.
  List<UUID> clashing() {
    var several = wantedBySeveral();
    return ranks.keySet().stream()
        .filter(post -> several.stream().anyMatch(person -> rank(post, person) == 1))
        .toList();
  }

  /// Those who were recommended, the best first.
  List<UUID> inOrder(UUID post) {
    var people = new ArrayList<>(ranks.getOrDefault(post, Map.of()).keySet());
    people.sort((one, other) -> Integer.compare(rank(post, one), rank(post, other)));
    return people;
  }

  void otherwise(UUID post, Optional<UUID> person) {
    overridden.put(post, person);
  }

  Map<UUID, Optional<UUID>> overridden() {
    return Map.copyOf(overridden);
  }

  /// A candidate and a post that would rather have each other.
  private record Pair(UUID person, UUID post) {}

  /// Nobody has two posts, nobody one that they did not wish or that did not want them, and where
  /// nobody overrode anything no two would rather have each other.
  ///
  /// @param got who gets which post in this round
  /// @param open the posts that the round is about
  /// @return how many would rather have each other because people decided otherwise
  int settled(Map<UUID, UUID> got, Collection<UUID> open) {
    assertThat(got.values()).doesNotHaveDuplicates();
    assertThat(open).containsAll(got.keySet());
    overridden.forEach((post, person) ->
        assertThat(Optional.ofNullable(got.get(post))).as("as people decided").isEqualTo(person));
    got.forEach((post, person) -> {
      assertThat(counted(person)).as("a wish of %s", person).contains(post);
      if (!overridden.containsKey(post))
        assertThat(rank(post, person)).as("%s is recommended for %s", person, post).isPositive();
    });
    var unsettled = unsettled(got, open);
    assertThat(unsettled).filteredOn(pair -> isFree(pair, got)).as("blocking pairs").isEmpty();
    return unsettled.size();
  }

  private boolean isFree(Pair pair, Map<UUID, UUID> got) {
    return !overridden.containsKey(pair.post())
        && overridden.keySet().stream().noneMatch(post -> pair.person().equals(got.get(post)));
  }

  private List<Pair> unsettled(Map<UUID, UUID> got, Collection<UUID> open) {
    var found = new ArrayList<Pair>();
    for (var person : wishes.keySet()) {
      for (var post : counted(person)) {
        if (person.equals(got.get(post))) break;
        if (open.contains(post) && wouldRather(post, person, got))
          found.add(new Pair(person, post));
      }
    }
    return found;
  }

  private boolean wouldRather(UUID post, UUID person, Map<UUID, UUID> got) {
    int rank = rank(post, person);
    if (rank == 0) return false;
    var holder = got.get(post);
    int his = holder == null ? 0 : rank(post, holder);
    return his == 0 || rank < his;
  }

  /// Has a post now, and takes no part any more.
  void leaves(UUID person) {
    wishes.remove(person);
  }

  void nextRound() {
    ranks.clear();
    overridden.clear();
  }
}
