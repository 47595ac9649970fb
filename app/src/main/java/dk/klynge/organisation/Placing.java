package dk.klynge.organisation;

import dk.klynge.documents.Projection;
import dk.klynge.organisation.ImportProfile.Coordinates;
import dk.klynge.organisation.RegisterRow.Planar;
import dk.klynge.organisation.RegisterRow.Position;
import java.util.Optional;
import java.util.OptionalInt;

/// Where on earth a row lies. What the file says of its coordinate system counts most, then what
/// the numbers can be at all, then the profile: a reader that guesses puts Copenhagen in the sea.
final class Placing {

  private static final int WGS84 = 4326;

  private final Coordinates rules;
  private final OptionalInt ofFile;

  Placing(ImportProfile profile, OptionalInt ofFile) {
    this.rules = profile.table().coordinates();
    this.ofFile = ofFile;
  }

  record Placed(Optional<Position> position, Optional<Planar> planar) {
    static final Placed NOWHERE = new Placed(Optional.empty(), Optional.empty());
  }

  Placed of(RowValues values) {
    var planar = pair(values, "x", "y");
    var degrees = pair(values, "latitude", "longitude").map(Placing::position);
    if (degrees.isPresent())
      return checked(values, new Placed(degrees, planar.flatMap(this::metres)));
    if (planar.isPresent()) return placed(values, planar.get());
    if (values.isUsable() && isExpected(values)) values.remark(column(values), "no-position");
    return Placed.NOWHERE;
  }

  private static boolean isExpected(RowValues values) {
    return values.cells().containsKey(column(values));
  }

  private static String column(RowValues values) {
    var latitude = values.find("latitude").column();
    return latitude.isEmpty() ? values.find("x").column() : latitude;
  }

  private record Pair(double first, double second) {
    boolean canBeDegrees() {
      return Math.abs(first) <= 180 && Math.abs(second) <= 90;
    }
  }

  private static Position position(Pair pair) {
    return new Position(pair.first(), pair.second());
  }

  private static Optional<Pair> pair(RowValues values, String first, String second) {
    var a = values.coordinate(first);
    var b = values.coordinate(second);
    if (a.isEmpty() && b.isEmpty()) return Optional.empty();
    if (a.isPresent() && b.isPresent())
      return Optional.of(new Pair(a.getAsDouble(), b.getAsDouble()));
    if (values.isUsable())
      values.error(values.find(a.isEmpty() ? first : second).column(), "half-a-position");
    return Optional.empty();
  }

  /// Metres beside degrees are kept as they are; numbers that are degrees are no metres.
  private Optional<Planar> metres(Pair pair) {
    return pair.canBeDegrees() || rules.epsg().isEmpty()
        ? Optional.empty()
        : Optional.of(new Planar(pair.first(), pair.second(), rules.epsg()));
  }

  private Placed placed(RowValues values, Pair pair) {
    if (rules.ground() == Coordinates.Ground.BARE)
      return new Placed(
          Optional.empty(),
          Optional.of(new Planar(pair.first(), pair.second(), OptionalInt.empty())));
    var epsg = ofFile.orElse(pair.canBeDegrees() ? WGS84 : rules.epsg().orElse(0));
    if (epsg == WGS84)
      return checked(values, at(new Position(pair.second(), pair.first()), Optional.empty()));
    var projection = Projection.ofEpsg(epsg);
    if (projection.isEmpty()) {
      values.error(
          values.find("x").column(),
          epsg == 0 ? "metres-without-system" : "system-unknown",
          String.valueOf(epsg));
      return Placed.NOWHERE;
    }
    var degrees = projection.get().degrees(new Projection.Metres(pair.first(), pair.second()));
    var planar = new Planar(pair.first(), pair.second(), OptionalInt.of(epsg));
    return checked(
        values, at(new Position(degrees.latitude(), degrees.longitude()), Optional.of(planar)));
  }

  private static Placed at(Position position, Optional<Planar> planar) {
    return new Placed(Optional.of(position), planar);
  }

  private Placed checked(RowValues values, Placed placed) {
    var at = placed.position().orElseThrow();
    var numbers = new String[] {text(at.latitude()), text(at.longitude())};
    if (!(Math.abs(at.latitude()) <= 90 && Math.abs(at.longitude()) <= 180))
      values.error(column(values), "not-degrees", numbers);
    else if (rules.box().isPresent() && !rules.box().get().contains(at.latitude(), at.longitude()))
      values.error(
          column(values),
          rules.box().get().contains(at.longitude(), at.latitude()) ? "swapped" : "outside-box",
          numbers);
    return placed;
  }

  private static String text(double number) {
    return Double.toString(number);
  }
}
