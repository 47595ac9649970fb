package dk.klynge.engine.clustering;

/// A site that cannot be used.
///
/// @param index its place in the order in which sites were added, from 0
public record BadSite(int index, String id, Fault fault) {

  /// What is wrong with it.
  public enum Fault {
    ID_MISSING,
    ID_TWICE,
    /// A coordinate is not a finite number.
    COORDINATE_MISSING,
    /// The array has another length than the age groups.
    WEIGHTS_OF_ANOTHER_LENGTH,
    WEIGHT_NEGATIVE,
    WEIGHT_INFINITE
  }
}
