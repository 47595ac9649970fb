package dk.klynge.processplan.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How the share of something that is reached has risen: a line from none to all over the days.
///
/// @param line the points of the line as SVG writes them
/// @param from and
/// @param to the first and the last day as people write them
/// @param said the same in words
record LineChart(String title, String line, List<Dot> dots, String from, String to, String said) {

  static final int WIDTH = 320;
  static final int HEIGHT = 130;

  private static final int LEFT = 44;
  private static final int RIGHT = 12;
  private static final int TOP = 12;
  private static final int FOOT = 26;

  LineChart {
    dots = List.copyOf(dots);
  }

  /// @param share from 0 to 1
  record Point(LocalDate day, double share) {}

  record Dot(double x, double y) {}

  record Words(String title, String from, String to, String said) {}

  /// @param points by day, two at least
  static LineChart of(List<Point> points, Words words) {
    var first = points.getFirst().day();
    double days = Math.max(1, ChronoUnit.DAYS.between(first, points.getLast().day()));
    var dots =
        points.stream()
            .map(point ->
                new Dot(
                    round(
                        LEFT
                            + ChronoUnit.DAYS.between(first, point.day())
                                / days
                                * (WIDTH - LEFT - RIGHT)),
                    round(height(point.share()))))
            .toList();
    var line = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    return new LineChart(words.title(), line, dots, words.from(), words.to(), words.said());
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  public int left() {
    return LEFT;
  }

  public int right() {
    return WIDTH - RIGHT;
  }

  /// Where all are reached.
  public double all() {
    return height(1);
  }

  /// Where none is.
  public double none() {
    return height(0);
  }

  private static double height(double share) {
    return TOP + (1 - Math.clamp(share, 0, 1)) * (HEIGHT - TOP - FOOT);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /// The drawing by itself, for paper.
  String svg() {
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">"
            .formatted(WIDTH, HEIGHT));
    for (double y : List.of(all(), none()))
      svg.append(
          "<line x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\" stroke=\"#bfbfbf\" stroke-width=\"1\"/>"
              .formatted(LEFT, right(), y, y));
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#00507a\" stroke-width=\"2.5\"/>"
            .formatted(line));
    for (var dot : dots)
      svg.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"#00507a\"/>".formatted(dot.x, dot.y));
    svg.append(text(LEFT - 6, all() + 4, "end", "100 %"))
        .append(text(LEFT - 6, none() + 4, "end", "0"));
    svg.append(text(LEFT, HEIGHT - 6.0, "start", from));
    return svg.append(text(right(), HEIGHT - 6.0, "end", to)).append("</svg>").toString();
  }

  private static String text(int x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%.1f\" font-size=\"12\" font-family=\"Plex\" text-anchor=\"%s\">%s</text>",
        x,
        y,
        anchor,
        text.replace("&", "&amp;").replace("<", "&lt;"));
  }
}
