package dk.klynge.engine.clustering.search.state;

/// A limit or a wish as the search sees it: by how much a cluster breaks it, kept up to date with
/// every move.
///
/// Amounts are never negative and exactly 0 where the rule holds. A site is -1 where none leaves or
/// comes. Clusters without sites are never asked about.
public interface Criterion {

  double now(int cluster);

  /// The amount once `out` has left and `in` has come.
  double after(int cluster, int out, int in);

  /// Not above the amount that [#after] would tell, and quickly found.
  default double least(int cluster, int out, int in) {
    return after(cluster, out, in);
  }

  void left(int cluster, int site);

  void joined(int cluster, int site);

  /// Makes a criterion that keeps its counts for one state.
  interface Making {
    Criterion in(State state);
  }

  /// A criterion that looks at the members whenever it is asked, and so has nothing to keep.
  interface Looking extends Criterion {
    @Override
    default double now(int cluster) {
      return after(cluster, -1, -1);
    }

    @Override
    default void left(int cluster, int site) {}

    @Override
    default void joined(int cluster, int site) {}
  }

  /// A criterion with its price.
  ///
  /// @param kind a limit, whose price the search raises while it is broken, or a wish
  /// @param price of a wish: cost per amount; of a limit: an amount that is usual, from which a
  ///   first price is made
  record Priced(Making making, Kind kind, double price) {
    public static Priced limit(Making making, double usualAmount) {
      return new Priced(making, Kind.LIMIT, usualAmount);
    }

    public static Priced wish(Making making, double price) {
      return new Priced(making, Kind.WISH, price);
    }

    boolean hard() {
      return kind == Kind.LIMIT;
    }
  }

  /// Whether it may be broken.
  enum Kind {
    LIMIT,
    WISH
  }
}
