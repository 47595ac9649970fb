package dk.klynge.organisation;

import java.util.Map;
import java.util.Set;

/// The codes of the register, as its tables check them.
final class Codes {

  static final Set<String> AGE_GROUPS =
      Set.of("nursery", "toddler", "kindergarten", "after_school", "club", "unspecified");

  private static final Map<String, Set<String>> OF_FIELD =
      Map.of(
          "type",
          Set.of(
              "nursery kindergarten integrated after_school club special family_daycare other"
                  .split(" ")),
          "ownership",
          Set.of("municipal", "self_owning", "private", "outsourced"),
          "cluster-kind",
          Set.of("municipal", "self_owning", "special", "network"),
          "unit-kind",
          Set.of("main", "house", "outpost", "pickup", "bus", "other"));

  private Codes() {}

  /// Whether the register takes this text in this field.
  static boolean takes(String field, String text) {
    var codes = OF_FIELD.get(field);
    return text.isEmpty() || codes == null || codes.contains(text);
  }
}
