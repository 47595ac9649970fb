package dk.klynge.story;

import dk.klynge.story.TownMap.House;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A house that leaves its neighbours for houses far away: nothing speaks for it but that somebody
/// wishes it.
///
/// @param near its neighbours and itself
/// @param far the houses that it goes to, which have room for one more
/// @param old a cluster on the way that is worse off when the house stops there
record OddWish(House house, List<House> near, List<House> far, List<House> old) {

  /// Of each of the two clusters; the criteria allow one more.
  static final int HOUSES = 7;

  private static final int MOST_PLACES = 750;

  /// Beyond the tolerances of the test in two parts.
  private static final double CLEARLY_LESS = 0.85;

  List<String> neighbours() {
    return near.stream().map(House::name).toList();
  }

  List<String> others() {
    return far.stream().map(House::name).toList();
  }

  double odd() {
    return house.from(far) - 2 * house.from(near);
  }

  /// How many of these hold: there is room; the sizes of the clusters do not become more alike;
  /// stopping at the old cluster would be better for the whole, and yet worse for that cluster.
  long speaksForIt() {
    return Stream.of(
            places(far) + house.places() <= MOST_PLACES,
            places(near) - house.places() <= places(far),
            house.from(old) < CLEARLY_LESS * house.from(far),
            wide(with(old)) < CLEARLY_LESS * wide(with(far)),
            wide(old) < CLEARLY_LESS * wide(with(old)))
        .filter(holds -> holds)
        .count();
  }

  private List<House> with(List<House> others) {
    var all = new ArrayList<>(others);
    all.add(house);
    return all;
  }

  private static double wide(List<House> houses) {
    return houses.stream()
        .flatMap(one -> houses.stream().map(one::from))
        .mapToDouble(distance -> distance)
        .max()
        .orElse(0);
  }

  private static int places(List<House> houses) {
    return houses.stream().mapToInt(House::places).sum();
  }
}
