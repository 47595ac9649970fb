package dk.klynge.engine.scheduling;

/// A time at which somebody cannot come.
///
/// @param from in minutes
/// @param until in minutes, not part of it
public record Busy(int person, int from, int until) {

  public Busy {
    if (person < 0 || until <= from) throw new IllegalArgumentException("Not a time of somebody");
  }
}
