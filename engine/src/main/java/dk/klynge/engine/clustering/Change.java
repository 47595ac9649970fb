package dk.klynge.engine.clustering;

import java.util.List;

/// What a small change of a clustering brings.
///
/// @param cost by how much [Measured#cost] grows; negative: it falls
/// @param value likewise of the objective alone, in its own unit
/// @param breaks limits that hold before and not after, or that are broken worse than before
/// @param mends limits that are broken before and hold after, or are broken less; as before
public record Change(double cost, double value, List<Broken> breaks, List<Broken> mends) {

  public Change {
    breaks = List.copyOf(breaks);
    mends = List.copyOf(mends);
  }

  /// No limit suffers.
  public boolean allowed() {
    return breaks.isEmpty();
  }
}
