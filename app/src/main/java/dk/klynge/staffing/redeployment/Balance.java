package dk.klynge.staffing.redeployment;

import dk.klynge.staffing.redeployment.Standing.Category;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// So many heads at the start, and what has become of each. They add up, or somebody is lost.
record Balance(int start, Map<Category, Integer> heads) {

  Balance {
    heads = Map.copyOf(heads);
    int sum = heads.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != start) throw new IllegalStateException(sum + " heads of " + start);
  }

  /// @param start how many were put on the list, counted apart from how they stand
  static Balance of(int start, Collection<Standing> standings) {
    var heads = new EnumMap<Category, Integer>(Category.class);
    for (var category : Category.values()) heads.put(category, 0);
    for (var one : standings) heads.merge(one.category(), 1, Integer::sum);
    return new Balance(start, heads);
  }

  int of(Category category) {
    return heads.getOrDefault(category, 0);
  }
}
