package dk.klynge.peers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A good beginning for those that need one: centres far from each other (k-means++), then the
/// sites by regret, then better centres, a few times over.
final class Start {

  private static final int ROUNDS = 5;

  private final Question question;
  private final RandomGenerator random;
  private final int[] centres;

  private Start(Question question, long seed) {
    this.question = question;
    this.random = RandomGenerator.of("L64X128MixRandom");
    this.centres = new int[question.clusters()];
    for (long i = 0; i < seed % 1000; i++) random.nextLong();
  }

  /// The cluster of each site, from 0. May break the capacity where that is tight.
  static int[] of(Question question, long seed) {
    var start = new Start(question, seed);
    start.seed();
    int[] clusterOf = start.assign();
    for (int round = 1; round < ROUNDS; round++) {
      start.recentre(clusterOf);
      clusterOf = start.assign();
    }
    return clusterOf;
  }

  private void seed() {
    int n = question.size();
    var square = new double[n];
    Arrays.fill(square, Double.MAX_VALUE);
    centres[0] = random.nextInt(n);
    for (int k = 1; k < centres.length; k++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        square[i] = Math.min(square[i], Math.pow(question.distance(i, centres[k - 1]), 2));
        sum += square[i];
      }
      double at = random.nextDouble() * sum;
      int chosen = 0;
      for (int i = 0; i < n && at >= 0; i++) {
        at -= square[i];
        chosen = i;
      }
      centres[k] = chosen;
    }
  }

  /// The site that would lose most by having to take its second choice comes first. Regrets are
  /// those of the beginning.
  private int[] assign() {
    int n = question.size();
    var load = new double[centres.length];
    var clusterOf = new int[n];
    var regret = new double[n];
    for (int i = 0; i < n; i++) {
      double first = Double.MAX_VALUE;
      double second = Double.MAX_VALUE;
      for (int centre : centres) {
        double d = question.distance(i, centre);
        second = Math.min(second, Math.max(first, d));
        first = Math.min(first, d);
      }
      regret[i] = second - first;
    }
    var order =
        IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> -regret[i])).toList();
    for (int site : order) {
      int best = choice(site, load);
      clusterOf[site] = best;
      load[best] += question.weight()[site];
    }
    return clusterOf;
  }

  /// The nearest centre with room; where none has, the one with the most room.
  private int choice(int site, double[] load) {
    int best = -1;
    int roomiest = 0;
    for (int k = 0; k < centres.length; k++) {
      if (question.area()[site] != question.area()[centres[k]]) continue;
      if (load[k] < load[roomiest]) roomiest = k;
      if (load[k] + question.weight()[site] > question.capacity()) continue;
      if (best < 0 || question.distance(site, centres[k]) < question.distance(site, centres[best]))
        best = k;
    }
    return best < 0 ? roomiest : best;
  }

  private void recentre(int[] clusterOf) {
    var members = new int[centres.length][0];
    for (int i = 0; i < clusterOf.length; i++) {
      var old = members[clusterOf[i]];
      members[clusterOf[i]] = Arrays.copyOf(old, old.length + 1);
      members[clusterOf[i]][old.length] = i;
    }
    for (int k = 0; k < centres.length; k++) {
      double least = Double.MAX_VALUE;
      for (int candidate : members[k]) {
        double sum = 0;
        for (int site : members[k]) sum += question.distance(site, candidate);
        if (sum >= least) continue;
        least = sum;
        centres[k] = candidate;
      }
    }
  }
}
