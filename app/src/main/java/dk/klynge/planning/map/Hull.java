package dk.klynge.planning.map;

import dk.klynge.organisation.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// The outline of a cluster on a map: the smallest convex shape around its members, a little wider
/// so that one or two members can be seen as well.
public final class Hull {

  private static final double METRES_PER_DEGREE = 111_195;
  private static final double MARGIN = 60;
  private static final int CORNER = 2;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private Hull() {}

  /// A closed ring of longitude and latitude, counter-clockwise as GeoJSON wants it (RFC 7946,
  /// 3.1.6).
  public static List<double[]> around(List<Point> members) {
    double shrink = Math.cos(Math.toRadians(members.getFirst().latitude()));
    var metres =
        members.stream()
            .map(point ->
                new Coordinate(
                    point.longitude() * METRES_PER_DEGREE * shrink,
                    point.latitude() * METRES_PER_DEGREE))
            .toArray(Coordinate[]::new);
    var outline = GEOMETRY.createMultiPointFromCoords(metres).convexHull().buffer(MARGIN, CORNER);
    var ring = new ArrayList<double[]>();
    for (var corner : Arrays.asList(outline.getCoordinates()).reversed())
      ring.add(
          new double[] {
            rounded(corner.x / METRES_PER_DEGREE / shrink), rounded(corner.y / METRES_PER_DEGREE)
          });
    return ring;
  }

  /// Six decimals are about a decimetre.
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
