package dk.klynge.engine.scheduling;

/// How interviews are held.
///
/// @param length of each, in minutes
/// @param pause that everybody has between two of them at least, in minutes
/// @param grid interviews begin a whole number of these minutes after a window opens
public record Terms(int length, int pause, int grid) {

  /// @throws IllegalArgumentException where length or grid is not above 0, or the pause is negative
  public Terms {
    if (length <= 0 || pause < 0 || grid <= 0 || length >= Slot.DAY)
      throw new IllegalArgumentException("Length and grid are above 0, the pause is not below");
  }
}
