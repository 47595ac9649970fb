package dk.klynge.engine.clustering.search.state;

/// The objective as the search sees it: what a cluster costs, kept up to date with every move.
public interface Shape {

  /// The cost once `out` has left and `in` has come (-1: none); remembers the centre for
  /// [#toCentre].
  double after(int cluster, int out, int in);

  /// Whether what a move changes is about the change of ways to the middles of clusters.
  default boolean sums() {
    return false;
  }

  /// Whether [#least] knows more than nothing.
  default boolean bounds() {
    return false;
  }

  /// Not above the cost that [#after] would tell, and found faster.
  default double least(int cluster, int out, int in) {
    return Double.NEGATIVE_INFINITY;
  }

  /// Not above what an exchange of two sites changes the cost of both their clusters by, and found
  /// faster still.
  default double exchanged(int site, int from, int other, int to) {
    return Double.NEGATIVE_INFINITY;
  }

  /// Distance of a site to the centre that [#after] or [#settle] found last.
  double toCentre(int site);

  /// About where the cluster is: a member near its middle, as of the last [#settle].
  int middle(int cluster);

  /// Distance of a member to the middle of its cluster.
  double home(int cluster, int site);

  /// Not below the distance of any member to the middle of its cluster.
  default double widest(int cluster) {
    return Double.POSITIVE_INFINITY;
  }

  /// Is told when a cluster has changed; returns what it costs now and remembers the centre for
  /// [#toCentre].
  double settle(int cluster);

  void left(int cluster, int site);

  void joined(int cluster, int site);

  /// The objective over all clusters.
  double value(State state);

  /// Which objective.
  enum Kind {
    MEDIAN,
    CENTROID,
    INERTIA,
    RADIUS;

    Shape in(State state) {
      return switch (this) {
        case MEDIAN -> new MedianShape(state);
        case CENTROID -> new CentroidShape(state);
        case INERTIA -> new InertiaShape(state);
        case RADIUS -> new RadiusShape(state);
      };
    }
  }
}
