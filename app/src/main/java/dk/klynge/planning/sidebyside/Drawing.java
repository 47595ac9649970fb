package dk.klynge.planning.sidebyside;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Point;
import dk.klynge.planning.map.Hull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A structure drawn on paper: outlines of its clusters and a dot for each institution, in the
/// colours of the map. All structures of a comparison are drawn in one frame, so that they can be
/// laid beside each other.
final class Drawing {

  private static final List<String> COLOURS =
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#4d4d4d", "#882255");
  private static final double WIDTH = 620;
  private static final double HIGHEST = 620;
  private static final double MARGIN = 12;

  private final double west;
  private final double north;
  private final double shrink;
  private final double scale;
  private final double height;

  /// @param places of all that will be drawn
  private Drawing(List<Point> places) {
    double south = places.stream().mapToDouble(Point::latitude).min().orElse(0);
    double east = places.stream().mapToDouble(Point::longitude).max().orElse(0);
    north = places.stream().mapToDouble(Point::latitude).max().orElse(0);
    west = places.stream().mapToDouble(Point::longitude).min().orElse(0);
    shrink = Math.cos(Math.toRadians((north + south) / 2));
    double wide = Math.max((east - west) * shrink, 1e-4);
    double high = Math.max(north - south, 1e-4);
    scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN) / high);
    height = high * scale + 2 * MARGIN;
  }

  static Drawing of(SideBySide all) {
    return new Drawing(
        all.columns().stream()
            .flatMap(column -> column.labels().stream().flatMap(label -> places(column, label)))
            .toList());
  }

  private static Stream<Point> places(Column column, String label) {
    return column.members(label).stream().map(Entry::point).flatMap(Optional::stream);
  }

  String svg(Column column, Map<String, Integer> marks) {
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">"
            .formatted(text(WIDTH), text(height), text(WIDTH), text(height)));
    for (var label : column.labels()) {
      var places = places(column, label).toList();
      if (places.isEmpty()) continue;
      var colour = COLOURS.get(Objects.requireNonNullElse(marks.get(label), 0) % COLOURS.size());
      svg.append(outline(places, colour));
      for (var place : places) svg.append(dot(place, colour));
    }
    return svg.append("</svg>").toString();
  }

  private String outline(List<Point> places, String colour) {
    var corners = new StringBuilder();
    for (var corner : Hull.around(places))
      corners.append(text(x(corner[0]))).append(',').append(text(y(corner[1]))).append(' ');
    return "<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.12\" stroke=\"%s\" stroke-width=\"1.2\"/>"
        .formatted(corners.toString().strip(), colour, colour);
  }

  private String dot(Point place, String colour) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\" stroke=\"#1a1a1a\" stroke-width=\"0.6\"/>"
        .formatted(text(x(place.longitude())), text(y(place.latitude())), colour);
  }

  private double x(double longitude) {
    return MARGIN + (longitude - west) * shrink * scale;
  }

  private double y(double latitude) {
    return MARGIN + (north - latitude) * scale;
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
