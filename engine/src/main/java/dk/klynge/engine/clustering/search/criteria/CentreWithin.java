package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Distance of each site to the centre the objective gives its cluster. Is asked right after the
/// shape and takes the centre from it.
record CentreWithin(State state, double most) implements Criterion.Looking {

  CentreWithin {
    most += 1e-9 * Math.max(1, most);
  }

  @Override
  public double after(int cluster, int out, int in) {
    double sum = 0;
    int[] members = state.members(cluster);
    for (int p = 0; p < state.size(cluster); p++) if (members[p] != out) sum += excess(members[p]);
    return in >= 0 ? sum + excess(in) : sum;
  }

  /// Nobody knows the centre before the objective has been asked.
  @Override
  public double least(int cluster, int out, int in) {
    return 0;
  }

  private double excess(int site) {
    return Math.max(0, state.shape().toCentre(site) - most);
  }
}
