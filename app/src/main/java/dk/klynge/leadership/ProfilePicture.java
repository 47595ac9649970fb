package dk.klynge.leadership;

import dk.klynge.leadership.ProfilePictures.Mark;
import dk.klynge.leadership.Profiles.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The profile as a wheel: the children in the middle, around them what the team works on, and
/// around that how it leads. Lengths are those of a square of 520. Beside it stands a list that
/// says and does the same (fragment `leadership/parts :: picture`).
public record ProfilePicture(List<Piece> pieces) {

  private static final double MIDDLE = 260;
  private static final double[] INNER = {84, 178};
  private static final double[] OUTER = {184, 256};

  public ProfilePicture {
    pieces = List.copyOf(pieces);
  }

  /// Whether there is any area of this part, by its name.
  public boolean has(String part) {
    return pieces.stream().anyMatch(piece -> piece.field().part().name().equals(part));
  }

  /// One area as it is to be drawn.
  public record Field(Part part, String shortName, String name, Mark mark) {}

  /// @param path outline of the field
  /// @param curve the line on which its text stands in the narrow outer ring; empty in the inner
  ///   one
  /// @param x middle of its text
  /// @param style the class of the drawing
  public record Piece(Field field, String path, String curve, double x, double y, String style) {}

  public static ProfilePicture of(List<Field> fields) {
    var pieces = new ArrayList<Piece>();
    pieces.addAll(ring(fields, Part.CAPABILITY, OUTER));
    pieces.addAll(ring(fields, Part.DIMENSION, INNER));
    return new ProfilePicture(pieces);
  }

  /// As many fields as there are, the first at the top, around the clock.
  private static List<Piece> ring(List<Field> fields, Part part, double[] radii) {
    var mine = fields.stream().filter(field -> field.part() == part).toList();
    var pieces = new ArrayList<Piece>();
    // An arc that ends where it began is none: one field alone leaves a gap too small to be seen.
    double step = mine.size() < 2 ? 2 * Math.PI - 0.002 : 2 * Math.PI / mine.size();
    for (int i = 0; i < mine.size(); i++) {
      double middle = step * i - Math.PI / 2;
      double away = (radii[0] + radii[1]) / 2;
      var field = mine.get(i);
      var style =
          part.name().toLowerCase(Locale.ROOT) + (field.mark().isStrong() ? " is-strong" : "");
      pieces.add(
          new Piece(
              field,
              outline(middle - step / 2, middle + step / 2, radii),
              part == Part.CAPABILITY ? curve(middle, step / 2, away) : "",
              rounded(MIDDLE + away * Math.cos(middle)),
              rounded(MIDDLE + away * Math.sin(middle)),
              style));
    }
    return pieces;
  }

  private static String outline(double from, double to, double[] radii) {
    int far = to - from > Math.PI ? 1 : 0;
    return "M"
        + point(from, radii[0])
        + "L"
        + point(from, radii[1])
        + "A%s %s 0 %d 1 ".formatted(radii[1], radii[1], far)
        + point(to, radii[1])
        + "L"
        + point(to, radii[0])
        + "A%s %s 0 %d 0 ".formatted(radii[0], radii[0], far)
        + point(from, radii[0])
        + "Z";
  }

  /// From left to right, so that no text stands on its head: along the clock above, against it
  /// below.
  private static String curve(double middle, double half, double radius) {
    boolean isAbove = Math.sin(middle) <= 0;
    double line = radius + (isAbove ? -6 : 6);
    double from = isAbove ? middle - half : middle + half;
    double to = isAbove ? middle + half : middle - half;
    return "M"
        + point(from, line)
        + "A%s %s 0 %d %d ".formatted(line, line, half > Math.PI / 2 ? 1 : 0, isAbove ? 1 : 0)
        + point(to, line);
  }

  private static String point(double angle, double radius) {
    return rounded(MIDDLE + radius * Math.cos(angle))
        + " "
        + rounded(MIDDLE + radius * Math.sin(angle));
  }

  private static double rounded(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
