package dk.klynge.planning.alternative.twofold;

import java.util.Collection;
import java.util.Locale;

/// How something stands beside the original.
public enum Judgement {
  BETTER,
  EQUAL,
  WORSE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What several together are: one that is worse is not made good by others that are better.
  static Judgement together(Collection<Judgement> all) {
    if (all.contains(WORSE)) return WORSE;
    return all.contains(BETTER) ? BETTER : EQUAL;
  }
}
