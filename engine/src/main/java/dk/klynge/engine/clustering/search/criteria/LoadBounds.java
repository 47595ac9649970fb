package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Sum of weights within bounds; the amount is what is missing or too much.
final class LoadBounds implements Criterion {

  private final double[] weights;
  private final double[] load;
  private final double min;
  private final double max;

  LoadBounds(State state, double[] weights, double min, double max) {
    this.weights = weights;
    load = new double[state.capacity()];
    this.min = min - 1e-9 * Math.max(1, Math.abs(min));
    this.max = max + 1e-9 * Math.max(1, Math.abs(max));
  }

  private double amount(double sum) {
    if (sum > max) return sum - max;
    return sum < min ? min - sum : 0;
  }

  @Override
  public double now(int cluster) {
    return amount(load[cluster]);
  }

  @Override
  public double after(int cluster, int out, int in) {
    double sum = load[cluster];
    if (out >= 0) sum -= weights[out];
    if (in >= 0) sum += weights[in];
    return amount(sum);
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
