package dk.klynge.engine.scheduling;

/// Hours of one day in which interviews may be held. The end is not part of it.
///
/// @param from in minutes
/// @param until in minutes
public record Window(int from, int until) {

  /// @throws IllegalArgumentException where it is empty or reaches into another day
  public Window {
    if (from < 0 || until <= from || from / Slot.DAY != (until - 1) / Slot.DAY)
      throw new IllegalArgumentException("A window lies within one day and is not empty");
  }
}
