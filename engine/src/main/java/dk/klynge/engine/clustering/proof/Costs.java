package dk.klynge.engine.clustering.proof;

/// What the objective counts, as exactly as it is measured. Nothing is negative.
public interface Costs {

  /// What a site adds to the objective in a cluster with this centre site. Grows with the distance
  /// of the centre.
  double cost(int centre, int site);

  /// How far apart two sites are, as limits on distances see it.
  double distance(int one, int other);

  /// No way round is shorter than the distance itself, so that what is near can be found without
  /// looking at everything.
  boolean metric();
}
