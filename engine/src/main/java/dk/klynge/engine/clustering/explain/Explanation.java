package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Centre;
import java.util.List;

/// Why a cluster is as it is.
///
/// @param rooms of each limit that is about clusters one by one, in the order of the limits
/// @param sites in the order of the problem's sites
public record Explanation(
    String cluster, Centre centre, double value, List<Room> rooms, List<Placed> sites) {

  public Explanation {
    rooms = List.copyOf(rooms);
    sites = List.copyOf(sites);
  }

  /// The limits that decide what this cluster can be.
  public List<Room> binding() {
    return rooms.stream().filter(Room::binds).toList();
  }
}
