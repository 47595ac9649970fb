package dk.klynge.planning.sidebyside;

import dk.klynge.organisation.Entry;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.EntrySites;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// How coherent the transitions are from one offer to the next as children grow: the number of
/// further clusters that institutions with one value of an attribute are spread over. The engine's
/// wish counts likewise; here it is told also where the criteria wish for nothing.
record Coherence(Set<String> attributes) {

  private static final String DISTRICT = "district";

  static Coherence of(CriteriaSet criteria) {
    var wished = criteria.wishes().transitions().keySet();
    return new Coherence(wished.isEmpty() ? Set.of(DISTRICT) : Set.copyOf(wished));
  }

  /// Empty where nothing is known of any institution.
  OptionalInt spread(List<List<Entry>> clusters) {
    int known = 0;
    int spread = 0;
    for (var attribute : attributes) {
      Map<String, Set<Integer>> places = new HashMap<>();
      for (int at = 0; at < clusters.size(); at++)
        for (var entry : clusters.get(at)) {
          var value = EntrySites.of(entry).attributes().getOrDefault(attribute, "");
          if (!value.isEmpty()) places.computeIfAbsent(value, _ -> new HashSet<>()).add(at);
        }
      known += places.size();
      spread += places.values().stream().mapToInt(each -> each.size() - 1).sum();
    }
    return known == 0 ? OptionalInt.empty() : OptionalInt.of(spread);
  }
}
