package dk.klynge.engine.clustering.proof;

/// How much work exact proofs may take before they give up; what they find within it does not
/// depend on the machine.
///
/// @param sites most sites of a class that is looked at for itself
/// @param coverSteps columns tried in one choice among columns
/// @param nodes of branch and bound in one choice among columns
/// @param setSteps steps of looking for the columns of one centre
/// @param columns most columns of one class
/// @param raises how often the bound of a class is raised in all
public record Patience(
    int sites, long coverSteps, long nodes, int setSteps, int columns, int raises) {

  /// Seconds of work, for runs without a clock.
  public static final Patience LITTLE = new Patience(100, 300_000, 20, 30_000, 20_000, 100);

  /// As long as the clock allows, within what memory holds.
  public static final Patience MUCH =
      new Patience(800, 3_000_000, Long.MAX_VALUE, 300_000, 200_000, Integer.MAX_VALUE);

  public Patience raising(int most) {
    return new Patience(sites, coverSteps, nodes, setSteps, columns, most);
  }
}
