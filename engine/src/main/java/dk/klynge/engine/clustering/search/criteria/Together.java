package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Sites of a group in one cluster. A cluster with some but not all of a group breaks it by the
/// share it lacks, which sums up to the number of clusters beyond the first.
final class Together implements Criterion.Looking {

  private final State state;
  private final int[] groupOf;
  private final int[] sizes;
  private final int[] count;

  Together(State state, int[] groupOf) {
    this.state = state;
    this.groupOf = state.part().pick(groupOf);
    int groups = 0;
    for (int group : groupOf) groups = Math.max(groups, group + 1);
    sizes = new int[groups];
    count = new int[groups];
    for (int group : groupOf) if (group >= 0) sizes[group]++;
  }

  @Override
  public double after(int cluster, int out, int in) {
    int[] members = state.members(cluster);
    int size = state.size(cluster);
    for (int p = 0; p < size; p++) if (members[p] != out) count(members[p]);
    if (in >= 0) count(in);
    double amount = 0;
    for (int p = 0; p < size; p++) if (members[p] != out) amount += take(members[p]);
    return in >= 0 ? amount + take(in) : amount;
  }

  private void count(int site) {
    if (groupOf[site] >= 0) count[groupOf[site]]++;
  }

  private double take(int site) {
    int group = groupOf[site];
    if (group < 0 || count[group] == 0) return 0;
    double amount = 1 - (double) count[group] / sizes[group];
    count[group] = 0;
    return amount;
  }
}
