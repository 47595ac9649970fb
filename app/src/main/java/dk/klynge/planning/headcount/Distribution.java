package dk.klynge.planning.headcount;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// How likely each whole number is, from 0 on. Exact, not drawn.
final class Distribution {

  private final double[] chances;

  private Distribution(double[] chances) {
    this.chances = chances;
  }

  /// For sure this number.
  static Distribution of(int number) {
    var chances = new double[number + 1];
    chances[number] = 1;
    return new Distribution(chances);
  }

  /// How many of so many people leave when each leaves by chance and for themselves: the binomial
  /// distribution (J. Bernoulli, Ars conjectandi, 1713). By logarithms, so that thousands of people
  /// do not underflow.
  static Distribution binomial(int people, double chance) {
    if (people == 0 || chance <= 0) return of(0);
    if (chance >= 1) return of(people);
    var factorials = new double[people + 1];
    for (int i = 1; i <= people; i++) factorials[i] = factorials[i - 1] + Math.log(i);
    var chances = new double[people + 1];
    double leave = Math.log(chance);
    double stay = Math.log1p(-chance);
    for (int i = 0; i <= people; i++)
      chances[i] =
          Math.exp(
              factorials[people]
                  - factorials[i]
                  - factorials[people - i]
                  + i * leave
                  + (people - i) * stay);
    return new Distribution(chances);
  }

  /// The sum of two numbers that do not depend on each other: the convolution.
  Distribution plus(Distribution other) {
    var sum = new double[chances.length + other.chances.length - 1];
    for (int i = 0; i < chances.length; i++)
      if (chances[i] > 0)
        for (int j = 0; j < other.chances.length; j++) sum[i + j] += chances[i] * other.chances[j];
    return new Distribution(sum);
  }

  /// What becomes of each number; never below zero.
  Distribution map(IntUnaryOperator change) {
    int most = 0;
    for (int i = 0; i < chances.length; i++) most = Math.max(most, change.applyAsInt(i));
    var mapped = new double[most + 1];
    for (int i = 0; i < chances.length; i++)
      mapped[Math.max(0, change.applyAsInt(i))] += chances[i];
    return new Distribution(mapped);
  }

  /// From 0 on.
  List<Double> chances() {
    return Arrays.stream(chances).boxed().toList();
  }

  double mean() {
    double mean = 0;
    for (int i = 0; i < chances.length; i++) mean += i * chances[i];
    return mean;
  }

  /// The smallest number that is not exceeded with at least this chance.
  int quantile(double share) {
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      sum += chances[i];
      if (sum >= share - 1e-12) return i;
    }
    return chances.length - 1;
  }

  /// How likely a number from the first to the last is, both included.
  double between(int first, int last) {
    double sum = 0;
    for (int i = Math.max(0, first); i <= last && i < chances.length; i++) sum += chances[i];
    return sum;
  }
}
