package dk.klynge.engine.scheduling;

import java.util.ArrayList;
import java.util.List;

/// Where interviews are held.
///
/// @param rooms number of rooms of each place, above 0
/// @param travel minutes from each place to each, square, 0 from a place to itself
public record Places(List<Integer> rooms, List<List<Integer>> travel) {

  private static final double EARTH_KILOMETRES = 6371.0088;

  /// Where a place lies, in degrees (WGS 84).
  public record Point(double latitude, double longitude) {}

  /// How fast people get about.
  ///
  /// @param kilometresPerHour as the crow flies, so less than on the road
  /// @param extra minutes that every way takes besides: to the bicycle, to the room
  public record Speed(double kilometresPerHour, int extra) {
    public Speed {
      if (kilometresPerHour <= 0 || extra < 0) throw new IllegalArgumentException("Not a speed");
    }
  }

  /// @throws IllegalArgumentException where the table is not square, or a figure is impossible
  public Places {
    rooms = List.copyOf(rooms);
    travel = travel.stream().map(List::copyOf).toList();
    int count = rooms.size();
    if (travel.size() != count || travel.stream().anyMatch(row -> row.size() != count))
      throw new IllegalArgumentException("There is one row and one column of travel for a place");
    if (rooms.stream().anyMatch(each -> each < 1)
        || travel.stream().flatMap(List::stream).anyMatch(each -> each < 0))
      throw new IllegalArgumentException("A place has a room, and no way takes less than nothing");
  }

  /// Travel by distance on the sphere (haversine; R. W. Sinnott, "Virtues of the Haversine", Sky
  /// and Telescope 68, 1984), rounded up to whole minutes.
  public static Places at(List<Point> points, List<Integer> rooms, Speed speed) {
    var travel = new ArrayList<List<Integer>>();
    for (int a = 0; a < points.size(); a++) {
      var row = new ArrayList<Integer>();
      for (int b = 0; b < points.size(); b++)
        row.add(a == b ? 0 : minutes(points.get(a), points.get(b), speed));
      travel.add(row);
    }
    return new Places(rooms, travel);
  }

  /// Two places at the same point are the same house.
  private static int minutes(Point a, Point b, Speed speed) {
    double kilometres = kilometres(a, b);
    if (kilometres == 0) return 0;
    return speed.extra() + (int) Math.ceil(kilometres / speed.kilometresPerHour() * 60);
  }

  private static double kilometres(Point a, Point b) {
    double up = Math.sin(Math.toRadians(b.latitude - a.latitude) / 2);
    double along = Math.sin(Math.toRadians(b.longitude - a.longitude) / 2);
    double h =
        up * up
            + Math.cos(Math.toRadians(a.latitude))
                * Math.cos(Math.toRadians(b.latitude))
                * along
                * along;
    return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
