package dk.klynge.engine.clustering.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// The choice against all choices there are.
class PartitionTests {

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void theChoiceIsTheCheapestThereIs(
      @ForAll @IntRange(min = 1, max = 9) int rows,
      @ForAll @IntRange(min = 0, max = 2) int classes,
      @ForAll @IntRange(min = 1, max = 60) int columns,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var random = new SplittableRandom(seed);
    var pool = Pools.random(rows, columns, classes, random);
    var counts = Pools.counts(rows, classes, random);

    var choice = Partition.choose(rows, pool, counts, new int[0], Effort.UNLIMITED);

    double best = Pools.best(rows, pool, counts);
    assertThat(choice.proven()).isTrue();
    if (best == Double.POSITIVE_INFINITY) assertThat(choice.columns()).isEmpty();
    else {
      assertThat(choice.value()).isCloseTo(best, within(1e-7));
      assertThat(choice.bound()).isLessThanOrEqualTo(best + 1e-9);
      checkRows(choice, pool, rows);
    }
  }

  private static void checkRows(Choice choice, Columns pool, int rows) {
    int[] covered =
        Arrays.stream(choice.columns()).flatMap(j -> Arrays.stream(pool.members(j))).toArray();
    assertThat(covered).hasSize(rows).doesNotHaveDuplicates();
    double sum = Arrays.stream(choice.columns()).mapToDouble(pool::cost).sum();
    assertThat(choice.value()).isCloseTo(sum, within(1e-9));
  }

  @Test
  void oddCirclesAreNotLeftFractional() {
    var pool = new Columns();
    for (int row = 0; row < 5; row++) {
      pool.add(3, new int[] {row});
      int next = (row + 1) % 5;
      pool.add(2, new int[] {Math.min(row, next), Math.max(row, next)});
    }
    var choice = Partition.choose(5, pool, Counts.between(1, 5), new int[0], Effort.UNLIMITED);

    assertThat(choice.value()).isEqualTo(7);
    assertThat(choice.proven()).isTrue();
  }

  @Test
  void whatIsKnownIsKeptWhenNoNodeMayBeLookedAt() {
    var pool = Pools.random(30, 200, 0, new SplittableRandom(3));
    int[] alone = new int[30];
    for (int row = 0; row < 30; row++) alone[row] = pool.add(10, new int[] {row});
    var none = new Effort(Long.MAX_VALUE, 0, Long.MAX_VALUE, () -> false);
    var choice = Partition.choose(30, pool, Counts.between(1, 30), alone, none);
    var best = Partition.choose(30, pool, Counts.between(1, 30), alone, Effort.UNLIMITED);

    assertThat(choice.columns()).containsExactlyInAnyOrder(Arrays.stream(alone).toArray());
    assertThat(choice.bound()).isLessThanOrEqualTo(best.value());
    assertThat(best.value()).isLessThan(choice.value());
    assertThat(best.proven()).isTrue();
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void theOrderOfALargePoolDoesNotMatter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    int rows = 30;
    var pool = Pools.random(rows, 3_000, 0, new SplittableRandom(seed));
    var turned = new Columns();
    for (int j = pool.count() - 1; j >= 0; j--) turned.add(pool.cost(j), pool.members(j));
    var counts = Counts.between(8, 10);

    var choice = Partition.choose(rows, pool, counts, new int[0], Effort.UNLIMITED);
    var other = Partition.choose(rows, turned, counts, new int[0], Effort.UNLIMITED);

    assertThat(choice.proven()).isTrue();
    checkRows(choice, pool, rows);
    assertThat(other.value()).isCloseTo(choice.value(), within(1e-7));
  }
}
