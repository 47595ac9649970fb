package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Part;
import java.util.concurrent.atomic.AtomicInteger;

/// What a proof beside a search has found out about where something may be gained.
///
/// The multiplier of a site is what a good clustering pays for having it in one of its clusters. A
/// cluster that costs more than the multipliers of its sites stands where the clustering may be
/// wrong; most clusters of a good clustering cost about what they may, and need no more looking at.
/// Steps that begin where clusters are too dear find in a fraction of the steps what others find
/// (measured; see docs/benchmarks.md).
public final class Guide {

  private final boolean narrows;
  private volatile double[] multipliers = {};
  private final AtomicInteger told = new AtomicInteger();

  /// @param narrows whether the proof knows so much that clusters dear for a site by its multiplier
  ///   need not be asked about at all
  public Guide(boolean narrows) {
    this.narrows = narrows;
  }

  /// One who knows nothing.
  public static Guide none() {
    return new Guide(false);
  }

  /// @param ofSites the multiplier of each site, in the unit of the objective; not changed any more
  public void tell(double[] ofSites) {
    multipliers = ofSites;
    told.incrementAndGet();
  }

  /// How often something has been told.
  int told() {
    return told.get();
  }

  /// One who knows about a part what this one knows now.
  public Guide in(Part part) {
    var there = new Guide(narrows);
    if (knows()) there.tell(part.pick(multipliers));
    return there;
  }

  boolean narrows() {
    return narrows;
  }

  public boolean knows() {
    return multipliers.length > 0;
  }

  /// One for each site; none as long as nothing is known.
  double[] multipliers() {
    return multipliers;
  }
}
