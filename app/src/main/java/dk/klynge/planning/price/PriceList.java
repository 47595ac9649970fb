package dk.klynge.planning.price;

import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.explain.Price;
import dk.klynge.engine.clustering.explain.Prices;
import dk.klynge.planning.LimitChange;
import java.util.List;
import java.util.OptionalDouble;

/// The prices of the limits as they are kept: numbers and codes, put into words when they are
/// shown.
///
/// @param present cost of the proposal
/// @param before cost of the best known under the same limits; less than `present` where the
///   searches came across something better
/// @param broken limits that even the best known under the same limits breaks
/// @param complete false where the run was stopped
record PriceList(double present, double before, int broken, boolean complete, List<Row> rows) {

  PriceList {
    rows = List.copyOf(rows);
  }

  /// One limit changed.
  ///
  /// @param change what was changed, see [LimitChange#code]
  /// @param about the attribute, the age groups or the institutions of a limit left out
  /// @param bound what the limit asked for; 0 where it is no number
  /// @param changed what it asked for in the search
  /// @param saving in the unit of the criteria; negative where the change costs
  /// @param atMost the most it can save, where that is proved
  record Row(
      String change,
      List<String> about,
      double bound,
      double changed,
      String outcome,
      double saving,
      double after,
      int clusters,
      int moved,
      OptionalDouble atMost) {

    Row {
      about = List.copyOf(about);
    }

    boolean saves() {
      return outcome.equals(Price.Outcome.SAVES.name());
    }
  }

  static PriceList of(Problem problem, Prices prices) {
    return new PriceList(
        prices.present(),
        prices.before(),
        prices.beforeBroken(),
        prices.complete(),
        prices.prices().stream().map(price -> row(problem, price)).toList());
  }

  private static Row row(Problem problem, Price price) {
    var change = LimitChange.of(problem, price.whatIf());
    return new Row(
        change.code(),
        change.about(),
        change.bound(),
        change.changed(),
        price.outcome().name(),
        price.saving(),
        price.after(),
        price.clusters(),
        price.moved(),
        price.atMost());
  }
}
