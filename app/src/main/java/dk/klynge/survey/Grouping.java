package dk.klynge.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Parts of a whole that are told beside it, so that neither a part nor what is left when parts are
/// taken from the whole is too small: small parts are put together, and where that is not enough,
/// with the smallest of the others.
public final class Grouping {

  private Grouping() {}

  /// @param sizes of the parts by name
  /// @return the names of each group; none where the whole cannot be parted
  public static List<List<String>> of(Map<String, Integer> sizes, int fewest) {
    var groups = new ArrayList<List<String>>();
    var rest = new ArrayList<String>();
    new TreeMap<>(sizes)
        .forEach((part, size) -> {
          if (size >= fewest) groups.add(List.of(part));
          else rest.add(part);
        });
    int left = rest.stream().mapToInt(part -> sizes.getOrDefault(part, 0)).sum();
    if (!rest.isEmpty() && left < fewest && !groups.isEmpty()) {
      var smallest =
          groups.stream()
              .min(Comparator.comparingInt(one -> sizes.getOrDefault(one.getFirst(), 0)))
              .orElseThrow();
      groups.remove(smallest);
      rest.addAll(smallest);
    }
    if (!rest.isEmpty()) groups.add(List.copyOf(rest));
    return groups.size() < 2 ? List.of() : List.copyOf(groups);
  }
}
