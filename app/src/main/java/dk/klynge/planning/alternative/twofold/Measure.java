package dk.klynge.planning.alternative.twofold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What structures are compared by. Which of two values is the better one is said here and nowhere
/// else.
public enum Measure {
  /// What the criteria set makes as small as possible.
  OBJECTIVE(Sense.LESS, Scale.OBJECTIVE, 0, 0.02),
  /// By how much a limit is broken, all clusters together; 0 where it holds.
  LIMIT(Sense.LESS, Scale.OF_LIMIT, 0, 0),
  /// How many clusters there are, where the criteria ask for few.
  CLUSTERS(Sense.LESS, Scale.COUNT, 0, 0),
  /// Institutions in another cluster than in the structure that the original began with.
  MOVED(Sense.LESS, Scale.COUNT, 2, 0.05),
  /// Institutions that differ from the rest of their cluster in an attribute.
  ALIKE(Sense.LESS, Scale.COUNT, 0, 0),
  /// How often children have to change cluster as they grow: further clusters that a district is
  /// spread over, or, of one cluster, districts that it shares with others.
  TRANSITIONS(Sense.LESS, Scale.COUNT, 0, 0),
  /// From an institution to the centre of its cluster, on average.
  MEAN_DISTANCE(Sense.LESS, Scale.METRES, 50, 0.05),
  /// From an institution to the centre of its cluster, the farthest.
  LARGEST_DISTANCE(Sense.LESS, Scale.METRES, 100, 0.05),
  /// Between the two institutions of a cluster that lie farthest apart.
  DIAMETER(Sense.LESS, Scale.METRES, 100, 0.05),
  /// How far the number of children of a cluster is from the mean of the original; of the whole,
  /// the sum over all clusters.
  SIZE(Sense.LESS, Scale.CHILDREN, 10, 0.05),
  /// Age groups that a cluster has places for.
  AGES(Sense.MORE, Scale.COUNT, 0, 0),
  /// Whether there is still such a cluster: 1 or 0.
  EXISTENCE(Sense.MORE, Scale.COUNT, 0, 0);

  enum Sense {
    LESS,
    MORE
  }

  /// What its values count, for those who write them.
  public enum Scale {
    OBJECTIVE,
    OF_LIMIT,
    COUNT,
    METRES,
    CHILDREN
  }

  private final Sense sense;
  private final Scale scale;
  private final Tolerance usual;

  Measure(Sense sense, Scale scale, double amount, double share) {
    this.sense = sense;
    this.scale = scale;
    this.usual = new Tolerance(amount, share);
  }

  /// Those whose tolerance is a setting. That a cluster is gone is no matter of degree.
  public static List<Measure> adjustable() {
    return Arrays.stream(values()).filter(measure -> measure != EXISTENCE).toList();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Scale scale() {
    return scale;
  }

  Tolerance usual() {
    return usual;
  }

  Judgement judge(double before, double after, Tolerance tolerance) {
    if (tolerance.covers(before, after)) return Judgement.EQUAL;
    return (after < before) == (sense == Sense.LESS) ? Judgement.BETTER : Judgement.WORSE;
  }
}
