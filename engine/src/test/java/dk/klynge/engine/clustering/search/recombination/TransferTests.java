package dk.klynge.engine.clustering.search.recombination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.partition.Effort;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// A cluster moves from where it is needed least to where it is needed most.
class TransferTests {

  private static final int[] NOW = {0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4};

  private static Pool pool(double wide) {
    var pool = new Pool(100);
    for (int site : new int[] {0, 2, 4}) pool.offer(10, new int[] {site, site + 1}, 2);
    for (int site : new int[] {0, 3}) pool.offer(20, new int[] {site, site + 1, site + 2}, 3);
    for (int site : new int[] {6, 9}) pool.offer(wide, new int[] {site, site + 1, site + 2}, 3);
    for (int site : new int[] {6, 8, 10}) pool.offer(10, new int[] {site, site + 1}, 2);
    return pool;
  }

  private static List<Window> windows() {
    var present = new Clusters(NOW, 5);
    return List.of(present.window(new int[] {0, 1, 2}), present.window(new int[] {3, 4}));
  }

  @Test
  void oneClusterLessHereAndOneMoreThereIsFoundWhereBothTogetherGain() {
    var atlas = new Atlas(pool(25), NOW.length);
    try (var executor = Executors.newFixedThreadPool(2)) {
      var transfer = Transfer.best(windows(), atlas, Effort.UNLIMITED, executor, 0).orElseThrow();
      int[] clusterOf = NOW.clone();
      boolean[] changed = new boolean[5];
      transfer.put(clusterOf, changed);

      assertThat(transfer.gain()).isCloseTo(50 - 30 + 30 - 40, within(1e-9));
      assertThat(clusterOf[0]).isEqualTo(clusterOf[2]).isNotEqualTo(clusterOf[3]);
      assertThat(clusterOf[6]).isEqualTo(clusterOf[7]).isNotEqualTo(clusterOf[8]);
      assertThat(Arrays.stream(clusterOf).distinct().count()).isEqualTo(5);
      assertThat(changed).doesNotContain(false);
    }
  }

  @Test
  void nothingIsMovedForNothing() {
    var atlas = new Atlas(pool(20), NOW.length);
    try (var executor = Executors.newFixedThreadPool(2)) {
      assertThat(Transfer.best(windows(), atlas, Effort.UNLIMITED, executor, 0)).isEmpty();
    }
  }
}
