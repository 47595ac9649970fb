package dk.klynge.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Levels from 1 to 5 of several areas as a web, drawn on the server; the fragment `radar` of the
/// components shows it, and a table beside it says the same.
///
/// @param rings the levels as polygons
/// @param axes one line for each area
/// @param said what is drawn, in words
public record Radar(
    List<String> rings,
    List<Axis> axes,
    List<Shape> shapes,
    List<BarChart.Entry> legend,
    String said) {

  public Radar {
    rings = List.copyOf(rings);
    axes = List.copyOf(axes);
    shapes = List.copyOf(shapes);
    legend = List.copyOf(legend);
  }

  private static final int SIZE = 360;

  private static final double CENTRE = SIZE / 2.0;
  private static final double REACH = 140;
  private static final int HIGHEST = 5;

  /// @param label the number of the area, as in the table
  public record Axis(String x, String y, String labelX, String labelY, String label) {}

  /// @param style class of the style sheet
  public record Shape(String points, String style) {}

  /// @param values by area, 1 to 5; an area without a value is left out of the line
  public record Series(String name, BarChart.Kind kind, List<OptionalDouble> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  public static Radar of(List<Series> series, int areas, String said) {
    var rings = new ArrayList<String>();
    for (int level = 1; level <= HIGHEST; level++) {
      var points = new StringBuilder();
      for (int i = 0; i < areas; i++) points.append(point(i, areas, level)).append(' ');
      rings.add(points.toString().strip());
    }
    var axes = new ArrayList<Axis>();
    for (int i = 0; i < areas; i++) {
      var end = point(i, areas, HIGHEST).split(",", -1);
      var label = point(i, areas, HIGHEST + 0.6).split(",", -1);
      axes.add(new Axis(end[0], end[1], label[0], label[1], Integer.toString(i + 1)));
    }
    return new Radar(
        rings,
        axes,
        series.stream().map(Radar::shape).toList(),
        series.stream().map(one -> new BarChart.Entry(one.kind(), one.name())).toList(),
        said);
  }

  private static Shape shape(Series series) {
    var points = new StringBuilder();
    for (int i = 0; i < series.values().size(); i++) {
      var value = series.values().get(i);
      if (value.isPresent())
        points.append(point(i, series.values().size(), value.getAsDouble())).append(' ');
    }
    return new Shape(points.toString().strip(), "radar-" + series.kind().style());
  }

  private static String point(int i, int of, double level) {
    double angle = 2 * Math.PI * i / of - Math.PI / 2;
    double reach = REACH * level / HIGHEST;
    return String.format(
        Locale.ROOT,
        "%.1f,%.1f",
        CENTRE + reach * Math.cos(angle),
        CENTRE + reach * Math.sin(angle));
  }

  public int size() {
    return SIZE;
  }
}
