package dk.klynge.engine.scheduling;

/// When an interview begins, and in which room of its place.
///
/// @param start in minutes, at least 0
/// @param room from 0
public record Slot(int start, int room) {

  static final int DAY = 1440;

  public Slot {
    if (start < 0 || room < 0) throw new IllegalArgumentException("Not a time and a room");
  }

  /// The day, from 0.
  public int day() {
    return start / DAY;
  }
}
