package dk.klynge.peers;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;

/// Counts what a move changes in the two clusters it touches. Each site knows the sum of its
/// distances to the members of its cluster, so that the best centre is the member whose sum is
/// least: a move costs the size of the cluster.
public class DivisionScore implements IncrementalScoreCalculator<Division, HardSoftScore> {

  private static final double THOUSANDTHS = 1000;

  private Question question =
      new Question("", 0, 0, 0, 0, new double[0], new double[0], new double[0], new int[0]);
  private int[][] members = {};
  private int[] sizes = {};
  private int[] places = {};
  private double[] sums = {};
  private double[] loads = {};
  private double[] least = {};
  private long excess;
  private double cost;

  @Override
  public void resetWorkingSolution(Division division) {
    question = division.ground().question();
    members = new int[question.clusters()][16];
    sizes = new int[question.clusters()];
    loads = new double[question.clusters()];
    least = new double[question.clusters()];
    places = new int[question.size()];
    sums = new double[question.size()];
    excess = (long) question.clusters() * question.fewest();
    cost = 0;
    for (var spot : division.spots) enter(spot.index, spot.of());
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    var spot = (Spot) entity;
    leave(spot.index, spot.of());
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    var spot = (Spot) entity;
    enter(spot.index, spot.of());
  }

  private void enter(int site, int cluster) {
    if (sizes[cluster] == members[cluster].length)
      members[cluster] = Arrays.copyOf(members[cluster], sizes[cluster] * 2);
    double own = 0;
    for (int i = 0; i < sizes[cluster]; i++) {
      int other = members[cluster][i];
      double distance = question.distance(site, other);
      sums[other] += distance;
      own += distance;
    }
    sums[site] = own;
    places[site] = sizes[cluster];
    members[cluster][sizes[cluster]] = site;
    weigh(cluster, 1, question.weight()[site]);
  }

  private void leave(int site, int cluster) {
    int last = members[cluster][sizes[cluster] - 1];
    members[cluster][places[site]] = last;
    places[last] = places[site];
    for (int i = 0; i < sizes[cluster] - 1; i++) {
      int other = members[cluster][i];
      sums[other] -= question.distance(site, other);
    }
    weigh(cluster, -1, -question.weight()[site]);
  }

  private void weigh(int cluster, int sites, double weight) {
    excess -= excess(cluster);
    sizes[cluster] += sites;
    loads[cluster] += weight;
    excess += excess(cluster);
    double best = sizes[cluster] == 0 ? 0 : Double.MAX_VALUE;
    for (int i = 0; i < sizes[cluster]; i++) best = Math.min(best, sums[members[cluster][i]]);
    cost += best - least[cluster];
    least[cluster] = best;
  }

  private long excess(int cluster) {
    int size = sizes[cluster];
    return Math.round(Math.max(0, loads[cluster] - question.capacity()))
        + Math.max(0, size - question.most())
        + Math.max(0, question.fewest() - size);
  }

  @Override
  public HardSoftScore calculateScore() {
    return HardSoftScore.of(-excess, -Math.round(cost * THOUSANDTHS));
  }
}
