package dk.klynge.documents;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/// Turns the coordinates of a map in metres into degrees (WGS84) and back, by the number the map's
/// system has in the EPSG register: 25832 is Danish and Copenhagen's own maps. The library keeps
/// working space inside a transformation, so one is used by one thread at a time.
public final class Projection {

  private static final int WGS84 = 4326;
  private static final double ROUND = 1e7;
  private static final Map<Integer, Optional<Projection>> KNOWN = new ConcurrentHashMap<>();

  private final CoordinateTransform toDegrees;
  private final CoordinateTransform toMetres;

  private Projection(CoordinateTransform toDegrees, CoordinateTransform toMetres) {
    this.toDegrees = toDegrees;
    this.toMetres = toMetres;
  }

  public record Degrees(double latitude, double longitude) {}

  /// First (east) and second (north) number, in metres.
  public record Metres(double x, double y) {}

  /// Empty where the number is not known.
  public static Optional<Projection> ofEpsg(int epsg) {
    return KNOWN.computeIfAbsent(epsg, Projection::find);
  }

  private static Optional<Projection> find(int epsg) {
    try {
      var names = new CRSFactory();
      var theirs = names.createFromName("EPSG:" + epsg);
      var degrees = names.createFromName("EPSG:" + WGS84);
      return Optional.of(new Projection(between(theirs, degrees), between(degrees, theirs)));
    } catch (Proj4jException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static CoordinateTransform between(
      CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
    return new CoordinateTransformFactory().createTransform(from, to);
  }

  /// To seven decimals, about a centimetre.
  public synchronized Degrees degrees(Metres point) {
    var result = new ProjCoordinate();
    toDegrees.transform(new ProjCoordinate(point.x(), point.y()), result);
    return new Degrees(Math.round(result.y * ROUND) / ROUND, Math.round(result.x * ROUND) / ROUND);
  }

  public synchronized Metres metres(Degrees point) {
    var result = new ProjCoordinate();
    toMetres.transform(new ProjCoordinate(point.longitude(), point.latitude()), result);
    return new Metres(result.x, result.y);
  }
}
