package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// How far a cluster's weight is from the mean of all clusters.
final class Balanced implements Criterion {

  private final State state;
  private final double[] weights;
  private final double[] load;
  private final double total;

  Balanced(State state, double[] weights) {
    this.state = state;
    this.weights = state.part().pick(weights);
    load = new double[state.capacity()];
    double sum = 0;
    for (double weight : weights) sum += weight;
    total = sum;
  }

  /// The mean follows the number of clusters only where the state renews its prices, else each step
  /// would cost all clusters.
  @Override
  public double now(int cluster) {
    return Math.abs(load[cluster] - total / state.meanClusters());
  }

  @Override
  public double after(int cluster, int out, int in) {
    double sum = load[cluster];
    if (out >= 0) sum -= weights[out];
    if (in >= 0) sum += weights[in];
    return Math.abs(sum - total / state.meanClusters());
  }

  @Override
  public double least(int cluster, int out, int in) {
    return after(cluster, out, in);
  }

  @Override
  public void left(int cluster, int site) {
    load[cluster] -= weights[site];
  }

  @Override
  public void joined(int cluster, int site) {
    load[cluster] += weights[site];
  }
}
