package dk.klynge.actionplan.group;

/// How many of a role sit in a working group.
///
/// @param role leader, staff or parent
/// @param perUnit so many for each institution, or else in all
record SeatRule(String role, int seats, boolean perUnit) {

  int needed(int units) {
    return perUnit ? seats * units : seats;
  }
}
