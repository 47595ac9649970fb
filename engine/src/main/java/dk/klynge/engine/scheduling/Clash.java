package dk.klynge.engine.scheduling;

/// Something in a plan that cannot be.
public sealed interface Clash {

  /// The number of an interview that is part of it.
  int interview();

  /// Somebody is in two interviews with too little time between them, the way included.
  record Person(int interview, int other, int person) implements Clash {}

  /// Two interviews are in one room at a time.
  record Room(int interview, int other) implements Clash {}

  /// Somebody cannot come then.
  record Away(int interview, int person) implements Clash {}

  /// Somebody else has the room then.
  ///
  /// @param taken number of the time in [Agenda#taken]
  record Occupied(int interview, int taken) implements Clash {}

  /// It is not held within a window.
  record OutsideHours(int interview) implements Clash {}

  /// It is not where it was fixed.
  record Moved(int interview) implements Clash {}
}
