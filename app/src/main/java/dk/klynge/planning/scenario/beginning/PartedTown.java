package dk.klynge.planning.scenario.beginning;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// How planners without an engine begin: each quarter of the town is parted along its length into
/// as many clusters as its houses need.
final class PartedTown {

  private static final int MOST_HOUSES = 7;
  private static final int MOST_PLACES = 600;

  /// How much longer a degree to the north is than one to the east at this latitude.
  private static final double NORTH = 1.75;

  /// What the parts are called, from west to east or from north to south.
  private static final List<List<String>> ACROSS =
      List.of(List.of(""), List.of(" Vest", " Øst"), List.of(" Vest", " Midt", " Øst"));

  private static final List<List<String>> ALONG =
      List.of(List.of(""), List.of(" Nord", " Syd"), List.of(" Nord", " Midt", " Syd"));

  private PartedTown() {}

  record Group(String name, List<InstitutionId> members) {
    Group {
      members = List.copyOf(members);
    }
  }

  static List<Group> of(List<Entry> institutions) {
    Map<String, List<Entry>> quarters = new TreeMap<>();
    for (var entry : institutions)
      if (entry.point().isPresent())
        quarters
            .computeIfAbsent(
                entry.attributes().getOrDefault("district", ""), _ -> new ArrayList<>())
            .add(entry);
    var groups = new ArrayList<Group>();
    quarters.forEach((name, entries) -> parts("Klyngen " + name, entries, groups));
    return groups;
  }

  private static void parts(String name, List<Entry> entries, List<Group> groups) {
    int places = entries.stream().mapToInt(entry -> entry.totalPlaces().orElse(0)).sum();
    int needed = Math.max(ceil(entries.size(), MOST_HOUSES), ceil(places, MOST_PLACES));
    int count = Math.min(needed, ACROSS.size());
    boolean wide = width(entries, Point::longitude) > width(entries, Point::latitude) * NORTH;
    var order = wide ? by(Point::longitude) : by((Point point) -> -point.latitude());
    var sorted = entries.stream().sorted(order).map(Entry::id).toList();
    var names = (wide ? ACROSS : ALONG).get(count - 1);
    for (int part = 0; part < count; part++)
      groups.add(
          new Group(
              name + names.get(part),
              sorted.subList(sorted.size() * part / count, sorted.size() * (part + 1) / count)));
  }

  private static int ceil(int number, int by) {
    return (number + by - 1) / by;
  }

  private static Comparator<Entry> by(ToDoubleFunction<Point> value) {
    return Comparator.comparingDouble(
            (Entry entry) -> value.applyAsDouble(entry.point().orElseThrow()))
        .thenComparing(Entry::name);
  }

  private static double width(List<Entry> entries, ToDoubleFunction<Point> value) {
    var all =
        entries.stream()
            .mapToDouble(entry -> value.applyAsDouble(entry.point().orElseThrow()))
            .summaryStatistics();
    return all.getMax() - all.getMin();
  }
}
