package dk.klynge.development.roadmap;

import java.util.ArrayList;
import java.util.List;

/// The roadmap as a picture: a stretch for each horizon, filled by how far its efforts are, with a
/// ring for each aim above it, and a line for today.
record Picture(
    int width, int height, List<Box> boxes, List<Ring> rings, List<Text> texts, double today) {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 136;
  private static final int LEFT = 8;
  private static final int TOP = 64;
  private static final int TALL = 40;

  Picture {
    boxes = List.copyOf(boxes);
    rings = List.copyOf(rings);
    texts = List.copyOf(texts);
  }

  /// @param kind class of the style sheet
  record Box(double x, double y, double width, double height, String kind) {}

  record Ring(double x, double y, String kind) {}

  record Text(double x, double y, String text) {}

  /// What is drawn for one horizon.
  ///
  /// @param parts how many efforts are done, begun, late and planned, in this order
  /// @param aims reached, partly or open, for each
  record Stretch(int from, int until, String dates, List<Part> parts, List<String> aims) {}

  record Part(String kind, int count) {}

  /// @param today in months after the beginning
  static Picture of(List<Stretch> stretches, double today) {
    int months = stretches.stream().mapToInt(Stretch::until).max().orElse(24);
    double scale = (WIDTH - 2.0 * LEFT) / Math.max(months, 1);
    var boxes = new ArrayList<Box>();
    var rings = new ArrayList<Ring>();
    var texts = new ArrayList<Text>();
    for (var one : stretches) {
      double left = LEFT + one.from() * scale;
      double wide = (one.until() - one.from()) * scale - 4;
      boxes.addAll(filled(one, left, wide));
      for (int i = 0; i < one.aims().size(); i++)
        rings.add(new Ring(round(left + 14 + i * 26), TOP - 18, "aim-" + one.aims().get(i)));
      texts.add(new Text(round(left), TOP + TALL + 20, one.dates()));
    }
    double line = today < 0 || today > months ? -1 : round(LEFT + today * scale);
    return new Picture(WIDTH, HEIGHT, boxes, rings, texts, line);
  }

  private static List<Box> filled(Stretch one, double left, double wide) {
    int all = one.parts().stream().mapToInt(Part::count).sum();
    var boxes = new ArrayList<Box>();
    boxes.add(new Box(round(left), TOP, round(wide), TALL, "road-frame"));
    double x = left;
    for (var part : one.parts()) {
      double width = all == 0 ? 0 : wide * part.count() / all;
      if (part.count() > 0)
        boxes.add(new Box(round(x), TOP, round(width), TALL, "road-" + part.kind()));
      x += width;
    }
    return boxes;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /// The drawing by itself, for paper.
  String svg() {
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
            .formatted(width, height, width, height));
    for (var box : boxes)
      svg.append(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#00507a\"/>"
              .formatted(box.x, box.y, box.width, box.height, colour(box.kind)));
    for (var ring : rings)
      svg.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"9\" fill=\"%s\" stroke=\"#00507a\" stroke-width=\"2\"/>"
              .formatted(ring.x, ring.y, colour(ring.kind)));
    if (today >= 0)
      svg.append(
          "<line x1=\"%s\" x2=\"%s\" y1=\"30\" y2=\"116\" stroke=\"#b45309\" stroke-width=\"2\"/>"
              .formatted(today, today));
    for (var text : texts)
      svg.append(
          "<text x=\"%s\" y=\"%s\" font-size=\"12\" font-family=\"Plex\">%s</text>"
              .formatted(text.x, text.y, text.text.replace("&", "&amp;").replace("<", "&lt;")));
    return svg.append("</svg>").toString();
  }

  private static String colour(String kind) {
    return switch (kind) {
      case "road-done", "aim-reached" -> "#00507a";
      case "road-begun", "aim-partly" -> "#9cc3d8";
      case "road-late" -> "#f0b37e";
      default -> "#ffffff";
    };
  }
}
