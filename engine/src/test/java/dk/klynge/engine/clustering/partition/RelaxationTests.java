package dk.klynge.engine.clustering.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.partition.Relaxation.Status;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// An optimum of a linear program proves itself: rows are kept, prices have the right signs, and
/// the duals are worth as much as the columns cost.
class RelaxationTests {

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void theChoiceKeepsAllRowsAndTheDualsAreWorthTheSame(
      @ForAll @IntRange(min = 1, max = 60) int rows,
      @ForAll @IntRange(min = 0, max = 3) int classes,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var random = new SplittableRandom(seed);
    var pool = Pools.random(rows, 6 * rows, classes, random);
    var counts = Pools.counts(rows, classes, random);
    var relaxation = new Relaxation(rows, counts);
    for (int j = 0; j < pool.count(); j++) add(relaxation, pool, j);

    var status = relaxation.solve(Effort.UNLIMITED);

    assertThat(status).isNotEqualTo(Status.STOPPED);
    if (status == Status.OPTIMAL) check(relaxation, pool, counts, rows);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void columnsAddedBitByBitLeadToTheSameValueAsAllAtOnce(
      @ForAll @IntRange(min = 5, max = 60) int rows,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var random = new SplittableRandom(seed);
    var pool = Pools.random(rows, 8 * rows, 0, random);
    var counts = Counts.between(rows / 4, rows);
    var atOnce = new Relaxation(rows, counts);
    var bitByBit = new Relaxation(rows, counts);
    for (int j = pool.count() - 1; j >= 0; j--) {
      add(atOnce, pool, j);
      add(bitByBit, pool, j);
      if (j % rows == 0) bitByBit.solve(Effort.UNLIMITED);
    }

    assertThat(atOnce.solve(Effort.UNLIMITED)).isEqualTo(Status.OPTIMAL);
    assertThat(bitByBit.status()).isEqualTo(Status.OPTIMAL);
    assertThat(bitByBit.value()).isCloseTo(atOnce.value(), within(1e-6));
    assertThat(bitByBit.bound()).isCloseTo(atOnce.value(), within(1e-6));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void theBoundHoldsAlsoWhereTheSolveWasCutShort(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 0, max = 100) int pivots) {
    int rows = 40;
    var pool = Pools.random(rows, 300, 0, new SplittableRandom(seed));
    var relaxation = new Relaxation(rows, Counts.between(8, rows));
    for (int j = 0; j < pool.count(); j++) add(relaxation, pool, j);
    relaxation.solve(new Effort(pivots, 1, Long.MAX_VALUE, () -> false));
    double early = relaxation.bound();

    relaxation.solve(Effort.UNLIMITED);

    assertThat(early).isLessThanOrEqualTo(relaxation.value() + 1e-7);
  }

  private static void add(Relaxation relaxation, Columns pool, int j) {
    relaxation.add(pool.cost(j), pool.members(j), pool.inClass(j));
  }

  private static void check(Relaxation relaxation, Columns pool, Counts counts, int rows) {
    double[] covered = new double[rows];
    double[] used = new double[1 + counts.classes()];
    for (int j = 0; j < pool.count(); j++) {
      double amount = relaxation.amount(j);
      assertThat(amount).isNotNegative();
      assertThat(relaxation.reducedCost(j)).isGreaterThan(-1e-6);
      if (amount > 1e-6) assertThat(relaxation.reducedCost(j)).isCloseTo(0, within(1e-6));
      for (int row : pool.members(j)) covered[row] += amount;
      used[0] += amount;
      if (pool.inClass(j) >= 0) used[1 + pool.inClass(j)] += amount;
    }
    for (double sum : covered) assertThat(sum).isCloseTo(1, within(1e-6));
    for (int row = 0; row < used.length; row++)
      assertThat(used[row]).isBetween(counts.lower(row) - 1e-6, counts.upper(row) + 1e-6);
    assertThat(relaxation.bound()).isCloseTo(relaxation.value(), within(1e-6));
    assertThat(relaxation.bound()).isLessThanOrEqualTo(relaxation.value() + 1e-9);
  }
}
