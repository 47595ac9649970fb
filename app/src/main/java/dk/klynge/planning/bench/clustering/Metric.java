package dk.klynge.planning.bench.clustering;

/// What it costs to have one site at another, counted from the file alone.
record Metric(Instance instance) {

  /// Mean radius of the earth by IUGG, in kilometres.
  private static final double EARTH = 6371.0088;

  private static final double MILLION = 1e6;

  /// Of one unit of weight, or of one site where weights do not count.
  double cost(int site, int centre) {
    return cost(site, instance.x()[centre], instance.y()[centre]);
  }

  double cost(int site, double x, double y) {
    double dx = instance.x()[site] - x;
    double dy = instance.y()[site] - y;
    return switch (instance.goal()) {
      case MEDIAN, CENTROID -> Math.sqrt(dx * dx + dy * dy);
      case FLOORED_MEDIAN -> Math.floor(Math.sqrt(dx * dx + dy * dy));
      case MOMENT -> Math.pow(kilometres(site, x, y), 2) / MILLION;
      case WHOLE_MOMENT -> Math.pow(Math.rint(Math.sqrt(dx * dx + dy * dy) / 1000), 2) / MILLION;
    };
  }

  /// The spherical law of haversines.
  private double kilometres(int site, double longitude, double latitude) {
    double here = Math.toRadians(instance.y()[site]);
    double there = Math.toRadians(latitude);
    double u = Math.sin((there - here) / 2);
    double v = Math.sin(Math.toRadians(longitude - instance.x()[site]) / 2);
    return 2 * EARTH * Math.asin(Math.sqrt(u * u + Math.cos(here) * Math.cos(there) * v * v));
  }

  double times(int site) {
    return switch (instance.goal()) {
      case MEDIAN, CENTROID, FLOORED_MEDIAN -> 1;
      case MOMENT, WHOLE_MOMENT -> instance.weight()[site];
    };
  }
}
