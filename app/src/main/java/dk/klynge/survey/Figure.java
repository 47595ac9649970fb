package dk.klynge.survey;

import java.util.List;

/// What is told of the answers of a group to one question: never so much that one answer follows,
/// not even for somebody of the group who takes the own answer out.
///
/// @param count how many answered; 0 where nothing is told
/// @param sum of their levels; for the bands at the ends the sum where the band begins
public record Figure(Kind kind, int count, int sum, Spread spread) {

  /// The fewest answers of which anything is told.
  public static final int FEWEST = 4;

  public static final Figure NOTHING = new Figure(Kind.HIDDEN, 0, 0, Spread.UNTOLD);

  public enum Kind {
    /// Too few have answered.
    HIDDEN,
    /// So low that the sum would tell what each answered; the mean is at most this.
    AT_MOST,
    EXACT,
    /// So high that the sum would tell what each answered; the mean is at least this.
    AT_LEAST
  }

  public enum Spread {
    UNTOLD,
    CLOSE,
    APART,
    FAR_APART
  }

  /// With a sum of `5n − 4` or more somebody who answered 1 would know that all others answered 5;
  /// so sums from `5n − 5` on are one band, as are those up to `n + 5` at the other end.
  public static Figure of(List<Integer> levels) {
    int count = levels.size();
    if (count < FEWEST) return NOTHING;
    int sum = levels.stream().mapToInt(Integer::intValue).sum();
    int low = count + QuestionSet.HIGHEST;
    int high = QuestionSet.HIGHEST * count - QuestionSet.HIGHEST;
    if (sum <= low) return new Figure(Kind.AT_MOST, count, low, Spread.UNTOLD);
    if (sum >= high) return new Figure(Kind.AT_LEAST, count, high, Spread.UNTOLD);
    return new Figure(Kind.EXACT, count, sum, spread(levels, sum));
  }

  /// Told only where it cannot say that all but one are alike: for whoever knows one answer there
  /// must be more than one way in which the others can have answered. Whether it is told follows
  /// from the sum alone, so that keeping it back says nothing either.
  private static Spread spread(List<Integer> levels, int sum) {
    int count = levels.size();
    for (int own = QuestionSet.LOWEST; own <= QuestionSet.HIGHEST; own++) {
      if ((sum - own) % (count - 1) != 0) continue;
      long alike = (long) (sum - own) / (count - 1);
      long same = (long) own * own + (count - 1) * alike * alike;
      if (spread(count, sum, same) != spread(count, sum, same + 2)) return Spread.UNTOLD;
    }
    long squares = levels.stream().mapToLong(level -> (long) level * level).sum();
    return spread(count, sum, squares);
  }

  private static Spread spread(int count, int sum, long squares) {
    double mean = (double) sum / count;
    double deviation = Math.sqrt(Math.max(0, (double) squares / count - mean * mean));
    if (deviation < 0.75) return Spread.CLOSE;
    return deviation < 1.25 ? Spread.APART : Spread.FAR_APART;
  }

  public boolean isTold() {
    return kind != Kind.HIDDEN;
  }

  /// The mean, or where its band begins.
  public double mean() {
    return count == 0 ? 0 : (double) sum / count;
  }

  Figure withoutSpread() {
    return new Figure(kind, count, sum, Spread.UNTOLD);
  }
}
