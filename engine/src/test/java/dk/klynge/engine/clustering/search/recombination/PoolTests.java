package dk.klynge.engine.clustering.search.recombination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PoolTests {

  private static int[] members(Pool pool, int entry) {
    int[] members = new int[pool.end(entry) - pool.first(entry)];
    for (int p = 0; p < members.length; p++) members[p] = pool.member(pool.first(entry) + p);
    Arrays.sort(members);
    return members;
  }

  @Test
  void theSameClusterIsKeptOnceInWhateverOrderItsSitesCome() {
    var pool = new Pool(10);
    pool.offer(7, new int[] {3, 1, 2, 99}, 3);
    pool.offer(5, new int[] {1, 2, 3}, 3);
    pool.offer(1, new int[] {1, 2}, 2);

    assertThat(pool.count()).isEqualTo(2);
    assertThat(members(pool, 0)).containsExactly(1, 2, 3);
    assertThat(pool.cost(0)).isEqualTo(5);
  }

  @Test
  void whatWasNotSeenForLongIsForgottenFirst() {
    var pool = new Pool(1_000);
    for (int site = 0; site < 5_000; site++) {
      pool.offer(site, new int[] {site, site + 1}, 2);
      pool.offer(0, new int[] {7, 9, 11}, 3);
    }
    assertThat(pool.count()).isBetween(500, 1_000);
    boolean kept = false;
    boolean newest = false;
    for (int e = 0; e < pool.count(); e++) {
      kept |= Arrays.equals(members(pool, e), new int[] {7, 9, 11});
      newest |= Arrays.equals(members(pool, e), new int[] {4_999, 5_000});
    }
    assertThat(kept).isTrue();
    assertThat(newest).isTrue();
  }

  @Test
  void aPoolOfAPartIsTakenOverUnderTheNumbersOfTheWhole() {
    var part = new Pool(10);
    part.offer(4, new int[] {0, 2}, 2);
    var whole = new Pool(10);
    whole.offer(5, new int[] {30, 50}, 2);
    whole.addAll(part, new int[] {50, 40, 30});

    assertThat(whole.count()).isEqualTo(1);
    assertThat(whole.cost(0)).isEqualTo(4);
  }
}
