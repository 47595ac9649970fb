package dk.klynge.planning.agreement.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// What a network must save each year: as much for each child as municipal clusters do, both
/// compared with institutions that stand alone.
///
/// @param perChild kroner a year
/// @param children places of the network's institutions
/// @param tolerance by how many percent it may save less
/// @param expected what the network saves by the cost model, in kroner a year
/// @param model name and version of the cost model
public record RequiredSaving(
    Basis basis,
    BigDecimal perChild,
    int children,
    double tolerance,
    BigDecimal expected,
    String model) {

  /// Which municipal clusters the network is held against.
  public enum Basis {
    /// Those of the same scenario.
    SCENARIO,
    /// Those in force.
    IN_FORCE,
    /// There are none: the same institutions as one municipal cluster.
    SAME_INSTITUTIONS;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public BigDecimal total() {
    return perChild.multiply(BigDecimal.valueOf(children)).setScale(0, RoundingMode.HALF_UP);
  }

  /// What still counts as the same.
  BigDecimal least() {
    var share = BigDecimal.valueOf(1 - tolerance / 100);
    return total().multiply(share).setScale(0, RoundingMode.HALF_UP);
  }

  public BigDecimal perChild(BigDecimal kroner) {
    return over(kroner, children);
  }

  static BigDecimal over(BigDecimal kroner, int children) {
    return kroner.divide(BigDecimal.valueOf(Math.max(1, children)), 2, RoundingMode.HALF_UP);
  }
}
