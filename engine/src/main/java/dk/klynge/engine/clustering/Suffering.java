package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which limits are broken, or broken worse, after a change than before it.
final class Suffering {

  /// What must be alike for a broken limit to be the same before and after.
  ///
  /// @param site of a site that is fixed, else empty
  private record Key(int limit, Rule rule, Optional<String> cluster, Optional<String> site) {
    static Key of(Tally.Found found) {
      var broken = found.broken();
      boolean fixed = broken.rule() == Rule.FIXED_SITE;
      return new Key(
          found.limit(),
          broken.rule(),
          fixed ? Optional.empty() : broken.cluster(),
          fixed ? broken.sites().stream().findFirst() : Optional.empty());
    }
  }

  private final Map<Key, Broken> before = new LinkedHashMap<>();
  private final Map<Key, Broken> after = new LinkedHashMap<>();

  void before(List<Tally.Found> broken) {
    for (var found : broken) before.put(Key.of(found), found.broken());
  }

  void after(List<Tally.Found> broken) {
    for (var found : broken) after.put(Key.of(found), found.broken());
  }

  List<Broken> breaks() {
    return worse(before, after);
  }

  List<Broken> mends() {
    return worse(after, before);
  }

  /// What is broken in the second and not, or less, in the first.
  private static List<Broken> worse(Map<Key, Broken> first, Map<Key, Broken> second) {
    var worse = new ArrayList<Broken>();
    second.forEach((key, broken) -> {
      var other = first.get(key);
      if (other == null || excess(broken) > excess(other) * (1 + Limit.TOLERANCE))
        worse.add(broken);
    });
    return worse;
  }

  private static double excess(Broken broken) {
    return Math.abs(broken.value() - broken.bound());
  }
}
