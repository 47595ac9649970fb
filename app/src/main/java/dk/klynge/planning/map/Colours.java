package dk.klynge.planning.map;

import dk.klynge.organisation.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.IntFunction;

/// A mark for each cluster, so that clusters of one colour lie far apart, and those of one colour
/// and shape farthest. Nobody has to tell clusters apart by marks alone: each also bears its label.
///
/// The number of a mark is that of the map's script: eight colours, the next eight in another
/// shape.
public final class Colours {

  static final int HUES = 8;
  static final int SHAPES = 4;

  private final Map<Integer, List<Point>> used = new HashMap<>();

  private Colours() {}

  public static Map<String, Integer> of(SequencedMap<String, Point> places) {
    var marks = new LinkedHashMap<String, Integer>();
    var colours = new Colours();
    places.forEach((label, place) -> marks.put(label, colours.take(place)));
    return marks;
  }

  private int take(Point place) {
    int hue = farthest(place, HUES, this::ofHue);
    int shape = farthest(place, SHAPES, candidate -> used(hue + HUES * candidate));
    int mark = hue + HUES * shape;
    used.computeIfAbsent(mark, _ -> new ArrayList<>()).add(place);
    return mark;
  }

  private List<Point> ofHue(int hue) {
    var all = new ArrayList<Point>();
    for (int shape = 0; shape < SHAPES; shape++) all.addAll(used(hue + HUES * shape));
    return all;
  }

  private List<Point> used(int mark) {
    return used.getOrDefault(mark, List.of());
  }

  private static int farthest(Point place, int candidates, IntFunction<List<Point>> taken) {
    int best = 0;
    double farthest = -1;
    for (int candidate = 0; candidate < candidates; candidate++) {
      double nearest = nearest(place, taken.apply(candidate));
      if (nearest > farthest) {
        farthest = nearest;
        best = candidate;
      }
    }
    return best;
  }

  private static double nearest(Point place, List<Point> others) {
    double nearest = Double.MAX_VALUE;
    for (var other : others) {
      double north = place.latitude() - other.latitude();
      double east =
          (place.longitude() - other.longitude()) * Math.cos(Math.toRadians(place.latitude()));
      nearest = Math.min(nearest, north * north + east * east);
    }
    return nearest;
  }
}
