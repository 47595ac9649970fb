package dk.klynge.engine.redeployment;

import java.math.BigInteger;
import java.util.List;

/// Makes one cost of several burdens, of which the earlier always comes first.
///
/// The cost is `value[0] * weight[0] + value[1] * weight[1] + …`, where the last weight is 1 and
/// each weight is larger than all that the parts behind it can come to together: for all people
/// ([Ranking#TOTALS]), or for one ([Ranking#PERSONS]). Every weight is computed without loss; a
/// scale with which the costs of all people might not be added in a `long` is refused, and then the
/// parts have to be measured less finely (metres in hundreds, say) or ranked by persons.
public final class CostScale {

  /// What an earlier part is worth.
  public enum Ranking {
    /// The sum of an earlier part over all people comes before the sums of all later ones: nobody's
    /// wish is passed over to save however many metres for however many people.
    TOTALS,
    /// One step of an earlier part is worth more than everything later for one person; but the sum
    /// is not decided part by part: a step for one person can be outweighed by later parts of
    /// several others. Needs few digits.
    PERSONS
  }

  /// A burden in whole steps of its unit, from 0.
  ///
  /// @param most the largest value that occurs
  public record Part(String name, long most) {}

  /// What [#of] gives.
  public sealed interface Built {
    record Usable(CostScale scale) implements Built {}

    /// A part without a name, named twice, or with a negative largest value.
    record BadPart(Part part) implements Built {}

    record NoParts() implements Built {}

    /// @param bits how many binary digits the costs of all people together could have
    record TooFine(int bits, int most) implements Built {}
  }

  private final List<Part> parts;
  private final long[] weights;

  private CostScale(List<Part> parts, long[] weights) {
    this.parts = parts;
    this.weights = weights;
  }

  /// The usual parts of a redeployment, in their order: another institution than one's own (0 or
  /// 1), how far down one's list of wishes, metres of travel, and steps of weekly hours by which
  /// the post differs from today's. Each is given its largest value.
  public static List<Part> usual(int wishes, long metres, int hours) {
    return List.of(
        new Part("elsewhere", 1),
        new Part("wish", wishes),
        new Part("travel", metres),
        new Part("hours", hours));
  }

  public static Built of(List<Part> parts, Ranking ranking, int people) {
    if (parts.isEmpty()) return new Built.NoParts();
    for (var part : parts) {
      boolean twice = parts.stream().filter(other -> other.name().equals(part.name())).count() > 1;
      if (part.most() < 0 || part.name().isBlank() || twice) return new Built.BadPart(part);
    }
    var all = BigInteger.valueOf(Math.max(1, people));
    var group = ranking == Ranking.TOTALS ? all : BigInteger.ONE;
    var weights = new BigInteger[parts.size()];
    var behind = BigInteger.ZERO;
    for (int p = parts.size() - 1; p >= 0; p--) {
      weights[p] = behind.multiply(group).add(BigInteger.ONE);
      behind = behind.add(weights[p].multiply(BigInteger.valueOf(parts.get(p).most())));
    }
    int bits = behind.multiply(all).bitLength();
    if (bits > OffersBuilder.MOST_BITS) return new Built.TooFine(bits, OffersBuilder.MOST_BITS);
    var exact = new long[weights.length];
    for (int p = 0; p < exact.length; p++) exact[p] = weights[p].longValueExact();
    return new Built.Usable(new CostScale(List.copyOf(parts), exact));
  }

  public List<Part> parts() {
    return parts;
  }

  /// The cost of one value for each part.
  ///
  /// @throws IllegalArgumentException where there are more or fewer values than parts, or one is
  ///   below 0 or above its largest
  public long cost(long... values) {
    if (values.length != weights.length)
      throw new IllegalArgumentException(values.length + " values for " + parts);
    long cost = 0;
    for (int p = 0; p < weights.length; p++) {
      if (values[p] < 0 || values[p] > parts.get(p).most())
        throw new IllegalArgumentException(values[p] + " for " + parts.get(p));
      cost += values[p] * weights[p];
    }
    return cost;
  }

  /// The values that a cost was made of; with [Ranking#TOTALS] also the sums that a total was made
  /// of.
  public long[] values(long cost) {
    long[] values = new long[weights.length];
    long rest = cost;
    for (int p = 0; p < weights.length; p++) {
      values[p] = rest / weights[p];
      rest %= weights[p];
    }
    return values;
  }
}
