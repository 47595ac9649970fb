package dk.klynge.planning.scenario.structure;

import java.util.List;

/// Names in a sentence.
final class Told {

  /// So many are named; of more it says how many.
  private static final int MOST = 3;

  private Told() {}

  static String listed(List<String> names) {
    var some = String.join(", ", names.stream().limit(MOST).toList());
    return names.size() > MOST ? some + " … (" + names.size() + ")" : some;
  }
}
