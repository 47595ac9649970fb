package dk.klynge.engine.clustering.proof;

import java.util.Optional;

/// Proves how little a clustering must cost at least.
public final class Proof implements LowerBound {

  /// How far above what is proved the steps aim at most.
  private static final double FURTHER = 1.05;

  private final Question question;
  private final Units units;
  private final Conflicts conflicts;
  private final Pairs pairs;
  private final Lagrangian lagrangian;
  private final Ascents ascent;
  private Optional<Parts> parts = Optional.empty();

  public Proof(Question question) {
    this.question = question;
    units = Units.of(question);
    conflicts = new Conflicts(question, units);
    pairs = Pairs.of(question, units, conflicts, Pairs.usual(question, units));
    lagrangian = new Lagrangian(question, units, pairs, conflicts);
    ascent = Ascents.of(question, units, pairs, lagrangian);
  }

  @Override
  public void climb(long steps, Course course) {
    for (long s = 0; s < steps && !course.over() && !ascent.settled(); s++) {
      if (ascent.bestValue() == Double.POSITIVE_INFINITY) return;
      if (ascent.bestValue() >= course.upper()) return;
      ascent.step(target(course), course);
    }
  }

  private double target(Course course) {
    return Math.min(course.upper(), FURTHER * Math.max(0, ascent.bestValue()));
  }

  @Override
  public double lowerBound() {
    double[] multiplier = ascent.best();
    double whole = Rounding.below(lagrangian.value(multiplier, 0), multiplier);
    return Math.max(whole, parts.map(Parts::bound).orElse(Double.NEGATIVE_INFINITY));
  }

  /// Once the multipliers are good: looks at each class for itself, for the optimum where it can be
  /// had.
  @Override
  public void finish(Patience patience, Course course) {
    if (course.upper() == Double.POSITIVE_INFINITY) return;
    if (parts.isEmpty()) parts = Parts.of(question, units, ascent.best(), patience);
    parts.ifPresent(all -> all.run(patience, course));
  }

  @Override
  public Optional<int[]> better() {
    return parts.flatMap(Parts::better);
  }

  /// What anybody can check the bound of the whole by, without what [#finish] adds to it: the
  /// multiplier of each site (of sites that share a cluster the first has it for all), and the
  /// bound it proves.
  @SuppressWarnings("ArrayRecordComponent")
  public record Certificate(double[] multiplier, double bound) {}

  public Certificate certificate() {
    double[] best = ascent.best();
    double[] multiplier = new double[question.sites()];
    for (int u = 0; u < best.length; u++) multiplier[units.sites()[u][0]] = best[u];
    return new Certificate(multiplier, Rounding.below(lagrangian.value(best, 0), best));
  }

  @Override
  public Optional<double[]> multipliers() {
    double[] best = ascent.best();
    double[] ofSites = new double[question.sites()];
    for (int u = 0; u < best.length; u++)
      for (int site : units.sites()[u]) ofSites[site] = best[u] / units.sites()[u].length;
    return Optional.of(ofSites);
  }

  @Override
  public double sofar() {
    return Math.max(ascent.certain(), parts.map(Parts::bound).orElse(Double.NEGATIVE_INFINITY));
  }

  /// Climbing brings nothing any more.
  boolean settled() {
    return ascent.settled() || ascent.bestValue() == Double.POSITIVE_INFINITY;
  }

  @Override
  public long steps() {
    return ascent.steps();
  }
}
