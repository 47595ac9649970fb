package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Narrows bars by trying: where a bar at its lowest, or above its lowest, or at its highest leaves
/// no matching larger than the one known, that possibility is cut off.
final class Shaving {

  private final Lists lists;
  private final Relaxation relaxation;
  private final BooleanSupplier stop;

  Shaving(Lists lists, Relaxation relaxation, BooleanSupplier stop) {
    this.lists = lists;
    this.relaxation = relaxation;
    this.stop = stop;
  }

  /// What is left of the bars when nothing more can be cut off; empty: nothing is left.
  ///
  /// @param held a largest matching within the bars, to begin from
  /// @param size that must be exceeded; -1: any matching will do
  Optional<Bars> shave(Bars from, int[] held, int size) {
    var bars = from;
    boolean changed = true;
    while (changed && !stop.getAsBoolean()) {
      changed = false;
      for (int p = 0; p < lists.posts(); p++) {
        while (bars.low(p) < bars.high(p) && !holds(bars.atMost(p, bars.low(p)), held, size)) {
          bars = bars.above(p, bars.low(p));
          if (!bars.narrow()) return Optional.empty();
          changed = true;
        }
        while (bars.low(p) < bars.high(p) && !holds(bars.above(p, bars.high(p) - 1), held, size)) {
          bars = bars.atMost(p, bars.high(p) - 1);
          if (!bars.narrow()) return Optional.empty();
          changed = true;
        }
      }
    }
    return Optional.of(bars);
  }

  private boolean holds(Bars bars, int[] held, int size) {
    if (!bars.narrow()) return false;
    var standing = new Standing(lists, held);
    return relaxation.repair(bars, standing) && standing.size() > size;
  }
}
