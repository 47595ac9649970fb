package dk.klynge.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Groups of bars beside each other on a line of zero, drawn on the server; the fragment `bars` of
/// the components shows it on a page, [#svg] on paper.
///
/// @param zero where the line of zero runs
/// @param said the same in words, for those who do not see it
public record BarChart(
    double zero,
    List<Bar> bars,
    List<Mark> marks,
    List<Label> labels,
    List<Entry> legend,
    String said) {

  public static final int WIDTH = 720;
  public static final int HEIGHT = 280;

  private static final int TOP = 24;
  private static final int FOOT = 26;

  public BarChart {
    bars = List.copyOf(bars);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
    legend = List.copyOf(legend);
  }

  /// How bars and marks are told apart; the style sheet and [#svg] know a colour for each.
  public enum Kind {
    MAIN("#00507a"),
    OTHER("#b45309"),
    QUIET("#8e9aa0"),
    LIMIT("#1a1a1a");

    private final String colour;

    Kind(String colour) {
      this.colour = colour;
    }

    /// The class of the style sheet.
    public String style() {
      return "chart-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /// What stands over one label of the axis.
  ///
  /// @param mark a height across the group, such as what is required
  public record Group(String label, List<Column> columns, OptionalDouble mark) {
    public Group {
      columns = List.copyOf(columns);
    }
  }

  /// @param text written at the end of the bar; may be empty
  public record Column(double value, Kind kind, String text) {}

  public record Bar(double x, double y, double width, double height, String kind) {}

  public record Mark(double x1, double x2, double y, String kind) {}

  public record Label(double x, double y, String text) {}

  public record Entry(Kind kind, String text) {
    public String style() {
      return kind.style();
    }
  }

  /// @param legend empty where all bars are of one kind
  public static BarChart of(List<Group> groups, List<Entry> legend, String said) {
    double high = 0;
    double low = 0;
    for (var group : groups) {
      high = Math.max(high, group.mark().orElse(0));
      for (var column : group.columns()) {
        high = Math.max(high, column.value());
        low = Math.min(low, column.value());
      }
    }
    if (high <= 0 && low >= 0) high = 1;
    double scale = (HEIGHT - TOP - FOOT - (low < 0 ? 18 : 0)) / Math.max(high - low, 1e-9);
    var pencil = new Pencil(TOP + high * scale, scale, WIDTH / (double) Math.max(groups.size(), 1));
    for (int i = 0; i < groups.size(); i++) pencil.draw(groups.get(i), i * pencil.step);
    return new BarChart(pencil.zero, pencil.bars, pencil.marks, pencil.labels, legend, said);
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  private static final class Pencil {

    private final double zero;
    private final double scale;
    private final double step;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Pencil(double zero, double scale, double step) {
      this.zero = zero;
      this.scale = scale;
      this.step = step;
    }

    void draw(Group group, double left) {
      double gap = group.columns().size() > 1 ? 0.16 : 0.1;
      double width = step * (1 - 2 * gap) / Math.max(1, group.columns().size());
      double x = left + step * gap;
      for (var column : group.columns()) {
        bar(column, x, width);
        x += width;
      }
      if (group.mark().isPresent()) {
        double y = round(zero - group.mark().getAsDouble() * scale);
        marks.add(new Mark(round(left + 4), round(left + step - 4), y, Kind.LIMIT.style()));
      }
      if (!group.label().isEmpty())
        labels.add(new Label(round(left + step / 2), HEIGHT - 6, group.label()));
    }

    private void bar(Column column, double x, double width) {
      double height = Math.abs(column.value()) * scale;
      double y = column.value() < 0 ? zero : zero - height;
      bars.add(
          new Bar(round(x), round(y), round(width * 0.94), round(height), column.kind().style()));
      double end = column.value() < 0 ? zero + height + 15 : y - 5;
      if (!column.text().isEmpty())
        labels.add(new Label(round(x + width / 2), round(end), column.text()));
    }

    private static double round(double value) {
      return Math.round(value * 10) / 10.0;
    }
  }

  /// The drawing by itself, without script and references.
  public String svg() {
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
            .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
    for (var bar : bars)
      svg.append(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
              .formatted(bar.x, bar.y, bar.width, bar.height, colour(bar.kind)));
    svg.append(line(0, WIDTH, zero, "#6b6b6b", 1));
    for (var mark : marks) svg.append(line(mark.x1, mark.x2, mark.y, colour(mark.kind), 3));
    for (var label : labels)
      svg.append(
          "<text x=\"%s\" y=\"%s\" font-size=\"14\" font-family=\"Plex\" text-anchor=\"middle\">%s</text>"
              .formatted(label.x, label.y, escaped(label.text)));
    return svg.append("</svg>").toString();
  }

  private static String line(double x1, double x2, double y, String colour, int width) {
    return "<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>"
        .formatted(x1, x2, y, y, colour, width);
  }

  private static String colour(String style) {
    for (var kind : Kind.values()) if (kind.style().equals(style)) return kind.colour;
    throw new IllegalArgumentException(style);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
