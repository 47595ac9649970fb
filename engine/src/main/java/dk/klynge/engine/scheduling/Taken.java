package dk.klynge.engine.scheduling;

/// A time at which somebody else has a room.
///
/// @param place number of the place, from 0
/// @param room from 0
/// @param from in minutes
/// @param until in minutes, not part of it
public record Taken(int place, int room, int from, int until) {

  public Taken {
    if (place < 0 || room < 0 || until <= from)
      throw new IllegalArgumentException("Not a time of a room");
  }

  boolean meets(int start, int end) {
    return from < end && start < until;
  }
}
