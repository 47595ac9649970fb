package dk.klynge.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The age groups of the register, by the codes it stores.
public enum AgeGroup {
  NURSERY(0, 3),
  TODDLER(2, 4),
  KINDERGARTEN(3, 6),
  AFTER_SCHOOL(6, 10),
  CLUB(10, 18),
  UNSPECIFIED(0, 18);

  private final int from;
  private final int to;

  AgeGroup(int from, int to) {
    this.from = from;
    this.to = to;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(AgeGroup::code).toList();
  }

  /// The age groups that together are a childhood from `from` to `to` years. Toddlers are left out:
  /// what they need, a nursery and a kindergarten give as well.
  static List<String> covering(int from, int to) {
    return Arrays.stream(values())
        .filter(group -> group != TODDLER && group != UNSPECIFIED)
        .filter(group -> group.from < to && group.to > from)
        .map(AgeGroup::code)
        .toList();
  }
}
