package dk.klynge.engine.clustering.proof;

/// What the objective counts, as exactly as it is measured. Nothing is negative.
public interface Costs {

  /// What a site adds to the objective in a cluster with this centre site.
  double cost(int centre, int site);

  /// How far apart two sites are, as limits on distances see it.
  double distance(int one, int other);
}
