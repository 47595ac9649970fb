package dk.klynge.planning.bench.matching;

import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.NumberFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Lists with ties as a file gives them: `0`, the numbers of candidates and of posts, a line `id
/// (group) (group) …` for each candidate and `id capacity (group) …` for each post. Those of a
/// group are wished alike; one alone may stand without brackets.
///
/// @param wishes rank from 1 by post, for each candidate; candidates and posts count from 1, so the
///   first of the list is empty
/// @param rankings rank by candidate, for each post
record TiedLists(
    List<Map<Integer, Integer>> wishes, List<Map<Integer, Integer>> rankings, int[] capacities) {

  private static final Pattern PART = Pattern.compile("\\d+|\\([\\d\\s]*\\)");
  private static final int MOST = 10_000_000;

  static TiedLists read(Path file) throws BadInstance {
    var numbers = NumberFile.open(file);
    numbers.next(1);
    int candidates = numbers.count(numbers.next(1)[0], 1, MOST);
    int posts = numbers.count(numbers.next(1)[0], 1, MOST);
    var wishes = new ArrayList<Map<Integer, Integer>>(List.of(Map.of()));
    for (int i = 1; i <= candidates; i++) wishes.add(ranks(numbers, i, posts));
    var rankings = new ArrayList<Map<Integer, Integer>>(List.of(Map.of()));
    int[] capacities = new int[posts + 1];
    for (int p = 1; p <= posts; p++) rankings.add(ranked(numbers, p, candidates, capacities));
    numbers.end();
    return new TiedLists(wishes, rankings, capacities);
  }

  private static Map<Integer, Integer> ranks(NumberFile numbers, int id, int most)
      throws BadInstance {
    var parts = parts(numbers, 1);
    numbers.count(numbers.number(parts.getFirst()), id, id);
    return groups(numbers, parts.subList(1, parts.size()), most);
  }

  private static Map<Integer, Integer> ranked(
      NumberFile numbers, int id, int most, int[] capacities) throws BadInstance {
    var parts = parts(numbers, 2);
    numbers.count(numbers.number(parts.getFirst()), id, id);
    capacities[id] = numbers.count(numbers.number(parts.get(1)), 1, MOST);
    return groups(numbers, parts.subList(2, parts.size()), most);
  }

  /// The groups of a line without their brackets, after so many plain numbers.
  private static List<String> parts(NumberFile numbers, int plain) throws BadInstance {
    var line = numbers.line();
    if (!PART.matcher(line).replaceAll("").isBlank()) throw numbers.wrong("no-list");
    var parts = PART.matcher(line).results().map(found -> found.group()).toList();
    if (parts.size() < plain
        || parts.subList(0, plain).stream().anyMatch(part -> part.contains("(")))
      throw numbers.wrong("no-list");
    return parts;
  }

  private static Map<Integer, Integer> groups(NumberFile numbers, List<String> groups, int most)
      throws BadInstance {
    var ranks = new HashMap<Integer, Integer>();
    for (int g = 0; g < groups.size(); g++)
      for (var word : groups.get(g).replaceAll("[()]", " ").strip().split("\\s+", -1))
        if (ranks.put(numbers.count(numbers.number(word), 1, most), g + 1) != null)
          throw numbers.wrong("twice", word);
    return ranks;
  }

  /// What is wrong with a matching, counted from the lists alone.
  ///
  /// @param postOf by candidate; 0: none
  List<String> objections(int[] postOf) {
    var found = new ArrayList<String>();
    int[] taken = new int[capacities.length];
    int[] worst = new int[capacities.length];
    for (int c = 1; c < postOf.length; c++) {
      if (postOf[c] == 0) continue;
      var rank = rankings.get(postOf[c]).get(c);
      if (rank == null || !wishes.get(c).containsKey(postOf[c])) found.add("not wished: " + c);
      taken[postOf[c]]++;
      worst[postOf[c]] = Math.max(worst[postOf[c]], rank == null ? 0 : rank);
    }
    for (int p = 1; p < taken.length; p++)
      if (taken[p] > capacities[p]) found.add("overfull: " + p);
    for (int c = 1; c < postOf.length; c++) {
      int own = postOf[c] == 0 ? Integer.MAX_VALUE : wishes.get(c).getOrDefault(postOf[c], 0);
      for (var wish : wishes.get(c).entrySet()) {
        int p = wish.getKey();
        var rank = rankings.get(p).get(c);
        boolean gains = rank != null && (taken[p] < capacities[p] || rank < worst[p]);
        if (wish.getValue() < own && gains) found.add("blocking: " + c + ", " + p);
      }
    }
    return found;
  }
}
