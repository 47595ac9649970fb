package dk.klynge.engine.clustering.partition;

/// Counts the exchanges of basic variables and knows when to stop.
final class Pivots {

  private long done;
  private Effort effort = Effort.UNLIMITED;

  void limit(Effort by) {
    effort = by;
  }

  void count() {
    done++;
  }

  long done() {
    return done;
  }

  boolean more() {
    return done < effort.pivots() && (done % 16 != 0 || !effort.late());
  }
}
