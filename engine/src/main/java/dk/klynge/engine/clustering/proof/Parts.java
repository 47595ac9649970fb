package dk.klynge.engine.clustering.proof;

import java.util.Arrays;
import java.util.Optional;

/// The classes of a question one by one, each for every number of clusters it can have, until what
/// they cost together is known as well as it can be.
final class Parts {

  private final Question question;
  private final Ground[] grounds;
  private final Part[][] parts;
  private double bound = Double.NEGATIVE_INFINITY;
  private Optional<int[]> better = Optional.empty();

  private Parts(Question question, Ground[] grounds, Part[][] parts) {
    this.question = question;
    this.grounds = grounds;
    this.parts = parts;
  }

  /// Empty where a class is too large: it is left to the bound of the whole.
  static Optional<Parts> of(
      Question question, Units units, double[] multiplier, Patience patience) {
    int[][] byClass = units.centresByClass(question.unitOf());
    for (int[] sites : byClass) if (sites.length > patience.sites()) return Optional.empty();
    var grounds = new Ground[byClass.length];
    var parts = new Part[byClass.length][];
    for (int a = 0; a < grounds.length; a++) {
      var ground = Ground.of(question, byClass[a], Integer.MAX_VALUE);
      grounds[a] = ground;
      int least = question.counts().classFewest()[a];
      int most = Math.min(ground.units().size(), most(question, a));
      if (most < least) return Optional.empty();
      double[] begin = Arrays.stream(ground.wholeUnits()).mapToDouble(u -> multiplier[u]).toArray();
      parts[a] = new Part[most - least + 1];
      for (int c = 0; c < parts[a].length; c++) parts[a][c] = new Part(ground, least + c, begin);
    }
    return Optional.of(new Parts(question, grounds, parts));
  }

  /// The most clusters of a class when the others have their fewest.
  private static int most(Question question, int a) {
    var counts = question.counts();
    long others = Arrays.stream(counts.classFewest()).asLongStream().sum();
    others -= counts.classFewest()[a];
    return (int) Math.min(counts.classMost()[a], counts.most() - others);
  }

  /// No clustering costs less.
  double bound() {
    return bound;
  }

  /// Cluster of each site in a clustering better than was known, if one was found.
  Optional<int[]> better() {
    return better;
  }

  void run(Patience patience, LowerBound.Course course) {
    tryAgain(course);
    double before = bound;
    for (int raises = 0; raises < patience.raises() && !course.over(); raises++) {
      var division = division();
      bound = Math.max(bound, division.bound());
      if (bound >= course.upper() * (1 - 1e-9)) return;
      if (raiseOne(division, patience, course)) continue;
      if (bound - before < 0.1 * (course.upper() - bound) || better.isPresent()) return;
      before = bound;
      tryAgain(course);
    }
  }

  /// Gaps have become smaller since something was given up.
  private void tryAgain(LowerBound.Course course) {
    for (var row : parts)
      for (var part : row) {
        if (course.over()) return;
        part.begin();
        part.tryAgain();
      }
  }

  private Division division() {
    double[][] cost = new double[parts.length][];
    for (int a = 0; a < cost.length; a++)
      cost[a] = Arrays.stream(parts[a]).mapToDouble(Part::bound).toArray();
    return new Division(question.counts(), question.counts().classFewest(), cost);
  }

  /// Raises the bound of what is in the cheapest division: first those that have hardly been looked
  /// at, then that with the smallest gap. False: nothing is left to raise.
  private boolean raiseOne(Division division, Patience patience, LowerBound.Course course) {
    int[] choice = division.cheapest();
    int next = -1;
    double smallest = Double.POSITIVE_INFINITY;
    boolean all = true;
    for (int a = 0; a < choice.length; a++) {
      var part = parts[a][choice[a]];
      if (part.solved()) continue;
      all = false;
      if (part.givenUp()) continue;
      double gap = part.climbed() ? enough(division, a, choice[a], course) - part.bound() : -1;
      if (next >= 0 && gap >= smallest) continue;
      next = a;
      smallest = gap;
    }
    if (all && division.bound() < Double.POSITIVE_INFINITY) better = Optional.of(assembled(choice));
    if (next < 0) return false;
    double enough = enough(division, next, choice[next], course);
    parts[next][choice[next]].raise(enough, patience, course);
    return true;
  }

  /// What a part may cost in a clustering that is better than the best known.
  private static double enough(Division division, int a, int c, LowerBound.Course course) {
    return course.upper() - division.others(a, c);
  }

  private int[] assembled(int[] choice) {
    int[] clusterOf = new int[question.sites()];
    int cluster = 0;
    for (int a = 0; a < choice.length; a++)
      for (int[] units : parts[a][choice[a]].solution()) {
        for (int unit : units)
          for (int site : grounds[a].units().sites()[unit])
            clusterOf[grounds[a].sites()[site]] = cluster;
        cluster++;
      }
    return clusterOf;
  }
}
