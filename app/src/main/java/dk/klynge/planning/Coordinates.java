package dk.klynge.planning;

import dk.klynge.documents.Projection;
import dk.klynge.documents.Projection.Degrees;
import dk.klynge.documents.Projection.Metres;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.planning.CriteriaSet.Distances;
import dk.klynge.planning.PlanSite.Place;
import java.util.List;
import java.util.Optional;

/// The coordinates a plan is made in, and the way from them back to the map.
public sealed interface Coordinates {

  /// Two numbers as the engine takes them: east and north, or longitude and latitude.
  record Point(double x, double y) {}

  /// Empty where the place is unknown, or is of the kind that these coordinates cannot take.
  Optional<Point> point(Place place);

  /// Where a point is on the map; empty where nobody knows.
  Optional<Degrees> onEarth(double x, double y);

  Distance distance();

  /// Longitude and latitude, with distances along the surface.
  record Sphere() implements Coordinates {
    @Override
    public Optional<Point> point(Place place) {
      return switch (place) {
        case Place.OnEarth(var latitude, var longitude) ->
            Optional.of(new Point(longitude, latitude));
        case Place.OnMap map -> point(map.where());
        case Place.InFile(var x, var y) -> Optional.of(new Point(x, y));
        case Place.Unknown _ -> Optional.empty();
      };
    }

    @Override
    public Optional<Degrees> onEarth(double x, double y) {
      return Optional.of(new Degrees(y, x));
    }

    @Override
    public Distance distance() {
      return new Distance.GreatCircle();
    }
  }

  /// A system of metres on the map. Coordinates of a file are taken to be of this system.
  record Plane(int epsg, Projection projection) implements Coordinates {
    @Override
    public Optional<Point> point(Place place) {
      return switch (place) {
        case Place.OnEarth(var latitude, var longitude) ->
            Optional.of(projected(latitude, longitude));
        case Place.OnMap(var x, var y, var theirs, var where) ->
            theirs == epsg ? Optional.of(new Point(x, y)) : point(where);
        case Place.InFile(var x, var y) -> Optional.of(new Point(x, y));
        case Place.Unknown _ -> Optional.empty();
      };
    }

    private Point projected(double latitude, double longitude) {
      var metres = projection.metres(new Degrees(latitude, longitude));
      return new Point(metres.x(), metres.y());
    }

    @Override
    public Optional<Degrees> onEarth(double x, double y) {
      return Optional.of(projection.degrees(new Metres(x, y)));
    }

    @Override
    public Distance distance() {
      return new Distance.Planar();
    }
  }

  /// The coordinates of a file, of no known system.
  record Drawing() implements Coordinates {
    @Override
    public Optional<Point> point(Place place) {
      return place instanceof Place.InFile(var x, var y)
          ? Optional.of(new Point(x, y))
          : Optional.empty();
    }

    @Override
    public Optional<Degrees> onEarth(double x, double y) {
      return Optional.empty();
    }

    @Override
    public Distance distance() {
      return new Distance.Planar();
    }
  }

  /// Empty where the criteria name a system of coordinates that does not exist.
  static Optional<Coordinates> of(Distances distances, List<PlanSite> sites) {
    return switch (distances) {
      case Distances.Planar(var epsg) ->
          Projection.ofEpsg(epsg).map(known -> new Plane(epsg, known));
      case Distances.GreatCircle _ -> Optional.of(new Sphere());
      case Distances.AsGiven _, Distances.Fitting _ ->
          Optional.of(
              sites.stream().anyMatch(site -> onEarth(site.place()))
                  ? new Sphere()
                  : new Drawing());
    };
  }

  private static boolean onEarth(Place place) {
    return place instanceof Place.OnEarth || place instanceof Place.OnMap;
  }
}
