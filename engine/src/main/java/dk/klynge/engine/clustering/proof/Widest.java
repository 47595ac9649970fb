package dk.klynge.engine.clustering.proof;

import java.util.Optional;

/// Proves how much the dearest site of a clustering must cost at least, as with the largest
/// distance to a centre.
///
/// Halves what is not known: for a radius in the middle it counts, by [Proof], how many sites must
/// be dearer in any clustering that keeps the limits. Where that is more than none, the next dearer
/// cost there is at all is a lower bound. A radius about which nothing was proved is given more
/// steps in the next round.
public final class Widest implements LowerBound {

  /// Above this the next dearer cost is not looked for.
  private static final int SNAPPED = 2500;

  private static final int FIRST_STEPS = 80;
  private static final int MORE = 3;
  private static final int ROUNDS = 4;

  /// A share of the radius that is too little to be halved.
  private static final double FINE = 1e-3;

  /// A share that is more than the search's rounding of the best known.
  private static final double BELOW = 1e-7;

  /// More than rounding, and less than one site.
  private static final double ANY = 1e-6;

  private final Question question;
  private double low;
  private double doubtful = Double.POSITIVE_INFINITY;
  private long most = FIRST_STEPS;
  private int round;
  private long steps;
  private Optional<Attempt> attempt = Optional.empty();
  private Optional<int[]> better = Optional.empty();
  private Optional<Certificate> certificate = Optional.empty();

  /// @param question what each site costs at each centre
  public Widest(Question question) {
    this.question = question;
  }

  /// One radius looked at.
  private record Attempt(double radius, Proof proof) {}

  @Override
  public void climb(long more, Course course) {
    long last = steps + more;
    while (steps < last && !over(course) && round < ROUNDS) {
      if (attempt.isEmpty()) attempt = next(course).map(this::attempt);
      if (attempt.isEmpty()) nextRound();
      else go(attempt.orElseThrow(), last, course);
    }
  }

  private boolean over(Course course) {
    return course.over() || low >= course.upper();
  }

  private void nextRound() {
    round++;
    most *= MORE;
    doubtful = Double.POSITIVE_INFINITY;
  }

  /// The radius to look at next, first of all just below the best known; empty where all there are
  /// have been looked at in this round.
  private Optional<Double> next(Course course) {
    double top = course.upper() * (1 - BELOW);
    if (doubtful == Double.POSITIVE_INFINITY && low < top && top < Double.POSITIVE_INFINITY)
      return Optional.of(top);
    double high = Math.min(doubtful, course.upper());
    if (high == Double.POSITIVE_INFINITY) high = anyCost();
    if (low >= high) return Optional.empty();
    double middle = low + (high - low) / 2;
    if (high - low > FINE * high) return Optional.of(middle);
    return snaps() ? Optional.of(low) : Optional.empty();
  }

  /// Where nothing is known: some cost of a site far away.
  private double anyCost() {
    double most = 2 * low;
    for (int site = 0; site < question.sites(); site++)
      most = Math.max(most, question.costs().cost(0, site));
    return most;
  }

  private boolean snaps() {
    return question.sites() <= SNAPPED;
  }

  private Attempt attempt(double radius) {
    return new Attempt(radius, new Proof(question.costing(new Beyond(question.costs(), radius))));
  }

  private void go(Attempt now, long last, Course course) {
    var proof = now.proof;
    long before = proof.steps();
    proof.climb(Math.min(last - steps, most - before), counting(now, course));
    steps += Math.max(1, proof.steps() - before);
    boolean shown = shows(proof);
    if (shown) {
      raise(now.radius, proof.sofar());
      certificate = Optional.of(new Certificate(now.radius, proof.certificate()));
    }
    if (shown || proof.steps() >= most || proof.settled() || proof.steps() == before) {
      if (!shown && !course.over()) doubtful = Math.min(doubtful, now.radius);
      attempt = Optional.empty();
    }
  }

  /// Some site must cost more than the radius.
  private boolean shows(Proof proof) {
    return proof.sofar() > question.sites() + ANY;
  }

  private Course counting(Attempt of, Course course) {
    return new Course() {
      @Override
      public double upper() {
        return question.sites() + 1;
      }

      @Override
      public boolean over() {
        return course.over() || shows(of.proof);
      }
    };
  }

  private void raise(double radius, double sites) {
    if (sites == Double.POSITIVE_INFINITY) low = sites;
    else low = Math.max(low, snaps() ? nextAbove(radius) : radius);
  }

  /// The least cost above a radius of any site at any centre it can have.
  private double nextAbove(double radius) {
    double next = Double.POSITIVE_INFINITY;
    for (int centre = 0; centre < question.sites(); centre++)
      for (int site = 0; site < question.sites(); site++) {
        if (question.classOf()[centre] != question.classOf()[site]) continue;
        double cost = question.costs().cost(centre, site);
        if (cost > radius && cost < next) next = cost;
      }
    return next;
  }

  @Override
  public double lowerBound() {
    return low * (1 - 1e-12);
  }

  /// What anybody can check a bound by, without what [#finish] adds to it.
  ///
  /// @param radius some site of any clustering costs more than that
  /// @param counted proves it: where each site counts 1 and each that costs more than the radius
  ///   counts 2, more is proved than there are sites
  public record Certificate(double radius, Proof.Certificate counted) {}

  /// Of the last bound that climbing has proved.
  public Optional<Certificate> certificate() {
    return certificate;
  }

  @Override
  public double sofar() {
    return lowerBound();
  }

  @Override
  public long steps() {
    return steps;
  }

  /// Asks about the very bound: either a clustering is found that is as good as that, or it is
  /// raised.
  @Override
  public void finish(Patience patience, Course course) {
    if (course.upper() == Double.POSITIVE_INFINITY) return;
    while (snaps() && better.isEmpty() && !over(course)) {
      var now = attempt(low);
      var counting = counting(now, course);
      now.proof.climb(most, counting);
      now.proof.finish(patience, counting);
      better = now.proof.better();
      if (!shows(now.proof)) return;
      raise(now.radius, now.proof.sofar());
    }
  }

  @Override
  public Optional<int[]> better() {
    return better;
  }

  /// One for every site, and one more for every site dearer than a radius: with nothing at all for
  /// the others the first steps would have nowhere to go.
  private record Beyond(Costs costs, double radius) implements Costs {
    @Override
    public double cost(int centre, int site) {
      return costs.cost(centre, site) <= radius ? 1 : 2;
    }

    @Override
    public double distance(int one, int other) {
      return costs.distance(one, other);
    }

    @Override
    public boolean metric() {
      return costs.metric();
    }
  }
}
